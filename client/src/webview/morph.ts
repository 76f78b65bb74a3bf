import morphdom from 'morphdom';

/**
 * Gives an element the children a piece of HTML stands for, changing only what differs: scroll position, selection and
 * focus stay, and so does what the reader opened, typed and asked. Scripts in the HTML never run.
 */
export function morphInto(element: HTMLElement, html: string): void {
  const focused = document.activeElement;
  const next = element.cloneNode(false) as HTMLElement;
  next.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  morphdom(element, next, { childrenOnly: true, onBeforeElUpdated: takeOver });
  // A focused element that came anew in another place.
  if (focused?.id && !focused.isConnected) document.getElementById(focused.id)?.focus();
}

/** Hands what the reader did to an element over to the one that comes in its place; says whether anything else differs. */
function takeOver(from: HTMLElement, to: HTMLElement): boolean {
  if (from.hasAttribute('data-answer-of')) return false;
  if (from instanceof HTMLDetailsElement) to.toggleAttribute('open', from.open);
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) takeOverInput(from, to);
  if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) takeOverChoice(from, to);
  return !from.isEqualNode(to);
}

function takeOverInput(from: HTMLInputElement, to: HTMLInputElement): void {
  to.value = from.value;
  to.checked = from.checked;
  // What the list of choices has put there.
  for (const { name, value } of from.attributes)
    if (name === 'role' || name.startsWith('aria-')) to.setAttribute(name, value);
}

function takeOverChoice(from: HTMLSelectElement, to: HTMLSelectElement): void {
  const chosen = [...to.options].find(({ value }) => value === from.value) ?? to.options[0];
  for (const option of to.options) option.toggleAttribute('selected', option === chosen);
}
