// What a hand-written page would do: what is typed goes into the answer in which our message names the role.
const said = document.querySelectorAll(".said")[2].firstChild;
const words = said.data;
document.querySelector("form").addEventListener("input", ({ target }) => { said.data = `${words} ${target.value}`; });
