"""The colour that marks for a moment what changed was left out of the built pages: only an animation named it."""

MARKED = """() => {
  const animation = document.getAnimations().find(({ animationName }) => animationName === "changed");
  animation.pause();
  animation.currentTime = 0;
  return getComputedStyle(animation.effect.target).backgroundColor;
}"""


def test_what_a_choice_changed_is_marked_for_a_moment(new_page):
    page = new_page("/generator/", color_scheme="light")
    page.get_by_role("radio", name="It is today").check()
    page.wait_for_function("() => document.getAnimations().some(({ animationName }) => animationName === 'changed')")

    assert page.evaluate(MARKED) == "rgb(253, 238, 185)", "--mark of brand.css does not reach the built page."
