(() => {
  "use strict";
  const MOST = 50;
  const query = new URLSearchParams(location.search).get("q") || "";
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  document.querySelector("input[name=q]").value = query;

  const matches = [];
  for (const [url, title, heading, text] of SECTIONS) {
    const head = (title + " " + heading).toLowerCase();
    const all = head + " " + text.toLowerCase();
    if (words.length > 0 && words.every((word) => all.includes(word))) {
      const inHead = words.filter((word) => head.includes(word)).length;
      matches.push({ url, title, heading, text, inHead });
    }
  }
  matches.sort((one, other) => other.inHead - one.inHead);

  const excerpt = (text) => {
    const at = Math.max(0, text.toLowerCase().indexOf(words[0]) - 60);
    return (at > 0 ? "…" : "") + text.slice(at, at + 200) + (text.length > at + 200 ? "…" : "");
  };
  for (const match of matches.slice(0, MOST)) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = match.url;
    link.textContent =
      match.heading === "" || match.heading === match.title
        ? match.title
        : match.title + " › " + match.heading;
    const text = document.createElement("p");
    text.textContent = excerpt(match.text);
    item.append(link, text);
    results.append(item);
  }
  found.textContent =
    words.length === 0
      ? "Type words into the field above."
      : matches.length === 0
        ? "Nothing contains all of these words: " + words.join(", ")
        : matches.length > MOST
          ? "The first " + MOST + " of " + matches.length + " places"
          : matches.length + (matches.length === 1 ? " place" : " places");
})();
