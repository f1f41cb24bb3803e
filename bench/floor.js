const said = document.querySelector(".said").firstChild;
document.querySelector("form").addEventListener("input", ({ target }) => { said.data = target.value; });
