import { keep, keptState, type View } from './host';

/** The page as its reader has arranged it: kept while the panel is hidden and when its window is loaded again. */
let view: View = keptState().view ?? emptyView('');

/** Notes from now on what the reader scrolls, opens, types and chooses. */
export function watchView(): void {
  addEventListener('scroll', () => change({ scrolled: scrollY }));
  const onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.id) change({ open: { ...view.open, [target.id]: target.open } });
  };
  document.addEventListener('toggle', onToggle, { capture: true });
  const onInput = ({ target }: Event): void => {
    if (isKept(target)) change({ fields: { ...view.fields, [target.id]: stateOf(target) } });
  };
  document.addEventListener('input', onInput);
  document.addEventListener('change', onInput);
}

/** Arranges a page that has just come as its reader left it; one of another subject begins at its top. */
export function arrangeView(subject: string): void {
  if (view.subject !== subject) view = emptyView(subject);
  const { open, fields, scrolled } = view;
  for (const [id, isOpen] of Object.entries(open)) {
    const element = document.getElementById(id);
    if (element instanceof HTMLDetailsElement) element.open = isOpen;
  }
  for (const [id, value] of Object.entries(fields)) {
    const element = document.getElementById(id);
    if (!isKept(element)) continue;
    if (isBox(element)) element.checked = value === ticked;
    else element.value = value;
  }
  scrollTo(0, scrolled);
  keep({ view });
}

/** What is kept of a box that is ticked. */
const ticked = 'ticked';

/** Whether an element is a field that is kept here: boxes of check lists are kept by those. */
function isKept(element: unknown): element is HTMLInputElement | HTMLSelectElement {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  return isField && element.id !== '' && element.dataset.stamp === undefined;
}

function isBox(element: HTMLElement): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'checkbox';
}

function stateOf(field: HTMLInputElement | HTMLSelectElement): string {
  if (isBox(field)) return field.checked ? ticked : '';
  return field.value;
}

function change(part: Partial<View>): void {
  view = { ...view, ...part };
  keep({ view });
}

function emptyView(subject: string): View {
  return { subject, scrolled: 0, open: {}, fields: {} };
}
