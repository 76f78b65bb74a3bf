import morphdom from 'morphdom';
import type { FromPage, LinkedPlace, ToPage } from './messages';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const { postMessage } = acquireVsCodeApi();
const main = document.querySelector('main')!;
const note = document.querySelector<HTMLElement>('#note')!;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'body':
      show(data.html);
      note.hidden = data.note === undefined;
      note.textContent = data.note ?? '';
      break;
    case 'answer':
      document.getElementById(data.to)?.replaceChildren(...contentOf(data.html));
  }
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const place = target?.closest<HTMLElement>('[data-uri]');
  const action = target?.closest<HTMLElement>('[data-act]');
  if (place) {
    event.preventDefault();
    postMessage({ type: 'open', place: placeOf(place) });
  } else if (action) postMessage({ type: 'act', name: action.dataset.act! });
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  postMessage({ type: 'ask', to: form.dataset.answer ?? '', fields });
});

postMessage({ type: 'ready' });

/**
 * Changes only what differs, so that scroll position, selection and focus stay; what the reader opened or typed stays
 * as it is.
 */
function show(html: string): void {
  const next = document.createElement('main');
  next.append(...contentOf(html));
  morphdom(main, next, {
    onBeforeElUpdated(from, to) {
      if (from instanceof HTMLDetailsElement && from.open) to.setAttribute('open', '');
      if (from.hasAttribute('data-answer-of')) return false;
      if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) to.value = from.value;
      return !from.isEqualNode(to);
    },
  });
}

/** The nodes of a piece of HTML; scripts in it never run. */
function contentOf(html: string): readonly Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

function placeOf({ dataset }: HTMLElement): LinkedPlace {
  return { uri: dataset.uri!, offset: Number(dataset.offset), length: Number(dataset.length) };
}
