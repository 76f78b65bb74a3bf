/**
 * The script of a page file with copy buttons and boxes to tick: it needs no network, keeps nothing, and holds nothing
 * of a report, so that its hash is known and nothing else may run. Without it the page can be read, ticked and selected.
 */
export const fileScript = `'use strict';
const said = document.getElementById('said');
const copyOld = (text) => {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
};
const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyOld(text);
  }
};
const count = () => {
  for (const tally of document.querySelectorAll('[data-tally]')) {
    const boxes = [...document.querySelectorAll('#' + CSS.escape(tally.dataset.tally) + ' input[data-stamp]')];
    const shown = boxes.filter((box) => box.checkVisibility());
    const ticked = shown.filter((box) => box.checked);
    tally.textContent = tally.dataset.words.replace('{0}', ticked.length).replace('{1}', shown.length);
  }
};
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  said.textContent = '';
  await copy(button.dataset.copy);
  button.focus();
  said.textContent = button.dataset.done;
});
document.addEventListener('change', count);
count();
`;
