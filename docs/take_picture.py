"""Take the README's picture of the report: python docs/take_picture.py, after make check."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
PAGE = HERE.parent / "reports" / "articles" / "004_261aea078445e1a4.html"


def main() -> None:
    """Photograph one article page as an editor sees it, in light colours."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browser, args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        page = chromium.new_page(viewport={"width": 1200, "height": 900}, color_scheme="light")
        page.goto(PAGE.as_uri())
        page.screenshot(path=HERE / "report.png")
        chromium.close()


if __name__ == "__main__":
    main()
