"""One who reads the site in WebKit: opens pages, presses, types and looks, by the ids and classes of the site."""

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from tests.opening import READY

# In seconds. The machine may be busy, and WebKit draws without a graphics card.
PATIENCE = 120


class Reader:
    """A window of WebKit on the site that is served at `base`."""

    def __init__(self, driver, base):
        self.driver, self.base = driver, base

    def open(self, path, ready=READY):
        """Open a path of the site, and wait for the script of its form, if it has any."""
        self.driver.get(path if "://" in path else self.base + path)
        self.until(lambda: self.driver.find_elements(By.CSS_SELECTOR, ready))

    def until(self, true):
        """Wait until a function gives something true, and give that."""
        return WebDriverWait(self.driver, PATIENCE).until(lambda _: true())

    def find(self, selector):
        """The first element that is shown."""
        found = self.driver.find_elements
        return self.until(lambda: next((one for one in found(By.CSS_SELECTOR, selector) if one.is_displayed()), None))

    def press(self, selector):
        """Press what is shown."""
        self.find(selector).click()

    def type(self, selector, *keys):
        """Type into a field."""
        self.find(selector).send_keys(*keys)

    def put(self, selector, text):
        """Put a text into a field at once, as pasting does."""
        script = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))"
        self.run(script, self.find(selector), text)

    def paste(self, selector):
        """Paste what was copied into a field."""
        self.type(selector, Keys.CONTROL, "v")

    def choose(self, choice, option):
        """Take an option by its ids, wherever it is folded."""
        self.run(f"document.querySelector('[name={choice}][value={option}]').click()")

    def says(self, selector):
        """The text of an element, with its white space as one space each."""
        return " ".join(self.find(selector).text.split())

    def run(self, script, *values):
        """Run a script in the page, and give what it returns."""
        return self.driver.execute_script(script, *values)
