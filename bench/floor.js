// What a hand-written page would do: appends what is typed to the paragraph that names the role.
const said = document.querySelectorAll(".said")[2].firstChild;
const words = said.data;
document.querySelector("form").addEventListener("input", ({ target }) => { said.data = `${words} ${target.value}`; });
