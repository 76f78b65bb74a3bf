import '@vscode-elements/elements/dist/vscode-toolbar-button/vscode-toolbar-button.js';
import { pageStyle } from '../../../server/src/reports/html/style';
import { applyChecks, watchChecks } from './checks';
import { Choices } from './choices';
import { applyFilter, applyFilters } from './filters';
import { keep, postMessage } from './host';
import type { LinkedPlace, ToolbarButton, ToPage } from './messages';
import { morphInto } from './morph';
import { arrangeView, watchView } from './view';

const toolbar = document.querySelector<HTMLElement>('#toolbar')!;
const note = document.querySelector<HTMLElement>('#note')!;
const said = document.querySelector<HTMLElement>('#said')!;
const main = document.querySelector('main')!;
const choices = new Choices((words) => postMessage({ type: 'complete', words }));

/** What the page is about; a page of another subject takes nothing over. */
let shown: string | undefined;

/** What was asked last, by the id of the element that shows the answer. */
const asked = new Map<string, Readonly<Record<string, string>>>();

/** The elements whose answer is to another question than the one they show. */
const renewed = new Set<string>();

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'page':
      document.title = data.title;
      return show(data.subject, data.html);
    case 'note':
      note.hidden = data.note === '';
      note.textContent = data.note;
      return;
    case 'toolbar':
      return showToolbar(data.label, data.buttons);
    case 'said':
      said.textContent = data.words;
      return;
    case 'state':
      return keep({ panel: data.state });
    case 'answer':
      return showAnswer(data.to, data.html);
    case 'choices':
      return choices.show(data.words, data.choices);
  }
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const place = target?.closest<HTMLElement>('[data-uri]');
  const action = target?.closest<HTMLElement>('[data-act]');
  const copied = target?.closest<HTMLElement>('[data-copy]');
  said.textContent = '';
  if (place) {
    event.preventDefault();
    postMessage({ type: 'open', place: placeOf(place) });
  } else if (copied) postMessage({ type: 'copy', text: copied.dataset.copy!, done: copied.dataset.done! });
  else if (action) postMessage({ type: 'act', name: action.dataset.act!, argument: action.dataset.argument });
});

document.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset.filter) applyFilter(target);
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !target.form) return;
  const { form } = target;
  if (form.hasAttribute('data-subject')) postMessage({ type: 'fill', fields: fieldsOf(form) });
  else if (form.hasAttribute('data-live')) form.requestSubmit();
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const to = form.dataset.answer;
  if (to === undefined) return;
  const fields = fieldsOf(form);
  asked.set(to, fields);
  renewed.add(to);
  document.getElementById(to)?.setAttribute('aria-busy', 'true');
  postMessage({ type: 'ask', to, fields });
});

const style = new CSSStyleSheet();
style.replaceSync(pageStyle);
document.adoptedStyleSheets.push(style);
watchView();
watchChecks();
postMessage({ type: 'ready' });

function show(subject: string, html: string): void {
  const isNew = shown !== subject;
  if (isNew) {
    main.replaceChildren();
    asked.clear();
  }
  shown = subject;
  morphInto(main, html);
  if (isNew) {
    arrangeView(subject);
    main.querySelectorAll<HTMLFormElement>('form[data-live]').forEach((form) => form.requestSubmit());
  }
  applyFilters();
  applyChecks();
  // What was true of the text before may not be true of this one.
  for (const [to, fields] of asked) postMessage({ type: 'ask', to, fields });
}

function showAnswer(to: string, html: string): void {
  const waiting = document.getElementById(to);
  if (!waiting) return;
  if (renewed.delete(to)) waiting.replaceChildren();
  morphInto(waiting, html);
  waiting.removeAttribute('aria-busy');
}

function showToolbar(label: string, buttons: readonly ToolbarButton[]): void {
  toolbar.ariaLabel = label;
  const elements = buttons.map(({ name, label, on }) => {
    const element = toolbar.querySelector<ButtonElement>(`[data-act="${name}"]`) ?? newButton(name);
    element.querySelector('span')!.textContent = label;
    element.toggleable = on !== undefined;
    element.checked = on === true;
    return element;
  });
  // Put back only where they differ, since an element that is moved loses the focus.
  if (elements.some((element, index) => toolbar.children[index] !== element)) toolbar.replaceChildren(...elements);
}

type ButtonElement = HTMLElementTagNameMap['vscode-toolbar-button'];

function newButton(name: string): ButtonElement {
  const element = document.createElement('vscode-toolbar-button');
  element.dataset.act = name;
  // What is inside the element has the font of buttons, which no style reaches.
  element.append(document.createElement('span'));
  return element;
}

function fieldsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  const values = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries(values);
}

function placeOf({ dataset }: HTMLElement): LinkedPlace {
  return { uri: dataset.uri!, offset: Number(dataset.offset), length: Number(dataset.length) };
}
