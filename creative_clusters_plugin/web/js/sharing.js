"use strict";
// What is copied for others: the link to the picture of now, and the code of a frame that shows it.

/** Copies a text, and says so on the button with the id. refused: what is said without leave to the clipboard. */
async function copyText(text, id, done, refused) {
  let outcome = done;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    outcome = refused;
  }
  announce(word(outcome));
  byId(id).textContent = word(outcome);
  setTimeout(() => {
    byId(id).textContent = word(byId(id).dataset.i18n);
  }, 4000);
}

/** The address; of a page on this disk the part after '#', which leads to the same picture wherever the page is. */
function copyLink() {
  const onDisk = location.protocol === "file:";
  return copyText(onDisk ? location.hash : location.href, "copy-link", onDisk ? "part_copied" : "link_copied", "link_in_address");
}

// in the page around: each frame gets the height that the page in it asks for, however many there are
const LISTENER =
  'addEventListener("message",({data,source})=>{if(data?.creativeClusters==="height")' +
  'for(const one of document.querySelectorAll("iframe"))if(one.contentWindow===source)one.style.height=`${data.height}px`})';

/** HTML that shows the picture of now in a page of others; of a page on this disk with its file's name as the address. */
function frameCode() {
  const parts = new URLSearchParams(location.hash.slice(1));
  parts.set("embed", "");
  const file = location.protocol === "file:" ? location.pathname.split("/").at(-1) : location.href.split("#")[0];
  const quoting = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
  const safe = (text) => text.replace(/[&"<>]/g, (sign) => quoting[sign]);
  const title = safe(shortened(content.title, 200));
  const frame = `<iframe src="${safe(`${file}#${parts}`)}" title="${title}" width="100%" height="720" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
  return `${frame}\n<${"script"}>${LISTENER}</${"script"}>`;
}
