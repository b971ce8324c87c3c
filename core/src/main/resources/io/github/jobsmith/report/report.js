(() => {
  "use strict";
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const boxes = Array.from(form.querySelectorAll("input[type=checkbox]"));
  const rule = document.getElementById("rule");
  const text = document.getElementById("text");
  const items = Array.from(document.querySelectorAll("article"), (node) => ({
    node,
    file: node.parentElement,
    rule: node.dataset.rule,
    severity: node.className,
    text: "",
  }));

  const counts = new Map();
  for (const item of items) {
    counts.set(item.rule, (counts.get(item.rule) || 0) + 1);
  }
  for (const id of Array.from(counts.keys()).sort()) {
    const option = document.createElement("option");
    option.value = "=" + id;
    option.textContent = id + " (" + counts.get(id) + ")";
    rule.append(option);
  }
  for (const box of boxes) {
    const number = items.filter((item) => item.severity === box.value).length;
    box.nextElementSibling.textContent += " (" + number + ")";
  }

  const words = (item) => {
    if (item.text === "") {
      const path = item.file.querySelector("h2").textContent;
      item.text = (path + "\n" + item.node.textContent).toLowerCase();
    }
    return item.text;
  };

  const filter = () => {
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const wanted = text.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    const files = new Set();
    let matches = 0;
    for (const item of items) {
      const match =
        severities.has(item.severity) &&
        (rule.value === "" || rule.value === "=" + item.rule) &&
        wanted.every((word) => words(item).includes(word));
      item.node.hidden = !match;
      if (match) {
        matches++;
        files.add(item.file);
      }
    }
    for (const file of document.querySelectorAll("details")) {
      file.hidden = !files.has(file);
    }
    shown.textContent = "Showing " + matches + " of " + items.length;
  };

  const summary = document.getElementById("summary");
  document.querySelector("header").insertBefore(summary, form);
  form.hidden = items.length === 0;
  shown.hidden = form.hidden;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", filter);
  filter();
})();
