import { keep, keptState } from './host';

/** What is ticked: for each check list by its name, the stamp of what a box stood for when it was, by the box's id. */
export type Ticked = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Keeps what somebody ticks in check lists: boxes `<input type="checkbox" data-stamp="…">` in an element with
 * `data-checklist`, the name of the list. A box stays ticked while its stamp stays; its `.outdated` sign shows where it
 * was ticked for another one. Elements with `data-tally`, the id of another one, count the boxes in that.
 */
export function watchChecks(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const { stamp } = target.dataset;
    if (stamp !== undefined) note(nameOf(target), target.id, target.checked ? stamp : undefined);
    applyChecks();
  });
}

/** Ticks the boxes of a page that has just come as they were left, and counts them. */
export function applyChecks(): void {
  const { ticked = {} } = keptState();
  for (const box of boxesIn(document)) {
    const kept = ticked[nameOf(box)]?.[box.id];
    box.checked = kept !== undefined && kept === box.dataset.stamp;
    const sign = box.closest('label')?.querySelector<HTMLElement>('.outdated');
    if (sign) sign.hidden = kept === undefined || box.checked;
  }
  for (const tally of document.querySelectorAll<HTMLElement>('[data-tally]')) count(tally);
}

function note(list: string, box: string, stamp: string | undefined): void {
  const { ticked = {} } = keptState();
  const { [box]: _before, ...others } = ticked[list] ?? {};
  keep({ ticked: { ...ticked, [list]: stamp === undefined ? others : { ...others, [box]: stamp } } });
}

function count(tally: HTMLElement): void {
  const counted = document.getElementById(tally.dataset.tally!);
  const boxes = counted ? boxesIn(counted).filter((box) => box.checkVisibility()) : [];
  const ticked = boxes.filter(({ checked }) => checked).length;
  tally.textContent = tally.dataset.words!.replace('{0}', String(ticked)).replace('{1}', String(boxes.length));
}

function boxesIn(parent: ParentNode): readonly HTMLInputElement[] {
  return [...parent.querySelectorAll<HTMLInputElement>('input[data-stamp]')];
}

function nameOf(box: HTMLElement): string {
  return box.closest<HTMLElement>('[data-checklist]')?.dataset.checklist ?? '';
}
