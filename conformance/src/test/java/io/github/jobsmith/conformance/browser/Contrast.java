package io.github.jobsmith.conformance.browser;

import java.io.IOException;

/** The contrast of text, which WCAG 2 requires to be at least 4.5 to 1. */
final class Contrast {
  /** Returns the texts of a page that have less, each with its ratio. */
  private static final String SCRIPT =
      """
      (() => {
        const parts = (color) => color.match(/[0-9.]+/g).map(Number);
        const light = (color) => {
          const [r, g, b] = parts(color).slice(0, 3).map((part) => {
            const share = part / 255;
            return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const behind = (element) => {
          for (let at = element; at !== null; at = at.parentElement) {
            const color = getComputedStyle(at).backgroundColor;
            if (parts(color)[3] !== 0) {
              return color;
            }
          }
          return "rgb(255, 255, 255)";
        };
        const low = new Set();
        for (const element of document.querySelectorAll("body *")) {
          const own = Array.from(element.childNodes).some(
            (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
          if (own && element.checkVisibility()) {
            const one = light(getComputedStyle(element).color);
            const other = light(behind(element));
            const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (ratio < 4.5) {
              low.add(element.localName + "." + element.className + " " + ratio.toFixed(2));
            }
          }
        }
        return Array.from(low).join(", ");
      })()
      """;

  private Contrast() {}

  static String tooLow(Tab tab) throws IOException, InterruptedException {
    return tab.evaluate(SCRIPT).asString();
  }
}
