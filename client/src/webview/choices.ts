import type { Choice } from './messages';

/** How high the list is at most, and how far from its field, in CSS pixels. */
const most = 260;
const gap = 2;

/**
 * Offers choices below a field while somebody types into it, as a combobox with a list: `<input data-choices>`. Arrows
 * go through the list, Enter takes one, Escape closes it; the focus stays in the field.
 */
export class Choices {
  private readonly list = document.createElement('ul');
  private field: HTMLInputElement | undefined;
  private active = -1;

  /** Takes what asks for the choices of the words in a field. */
  constructor(private readonly complete: (words: string) => void) {
    this.list.id = 'choices';
    this.list.role = 'listbox';
    this.list.hidden = true;
    document.body.append(this.list);
    document.addEventListener('focusin', ({ target }) => this.enter(target));
    document.addEventListener('focusout', ({ target }) => target === this.field && this.close());
    document.addEventListener('input', ({ target }) => target === this.field && this.complete(this.field.value));
    document.addEventListener('keydown', (event) => event.target === this.field && this.press(event));
    // The focus must not leave the field for the list.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element && target.closest<HTMLElement>('[role=option]');
      if (option) this.take(option);
    });
  }

  /** Shows choices, where the field still holds the words they are for. */
  show(words: string, choices: readonly Choice[]): void {
    const { field } = this;
    if (!field || field.value !== words || document.activeElement !== field) return;
    this.list.setAttribute('aria-label', field.labels?.[0]?.textContent.trim() ?? field.name);
    this.list.replaceChildren(...choices.map(optionOf));
    this.activate(-1);
    this.list.hidden = choices.length === 0;
    field.setAttribute('aria-expanded', String(choices.length > 0));
    this.place(field);
  }

  /** Puts the list below its field, or above where there is more room. */
  private place(field: HTMLInputElement): void {
    const { left, top, bottom, width } = field.getBoundingClientRect();
    const below = innerHeight - bottom;
    const goesUp = below < most && top > below;
    Object.assign(this.list.style, {
      left: `${left + scrollX}px`,
      top: goesUp ? 'auto' : `${bottom + scrollY + gap}px`,
      bottom: goesUp ? `${innerHeight - top - scrollY + gap}px` : 'auto',
      minWidth: `${width}px`,
      maxWidth: `calc(100vw - ${left}px - 1rem)`,
      maxHeight: `${Math.min(most, (goesUp ? top : below) - 2 * gap)}px`,
    });
  }

  private enter(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || !target.hasAttribute('data-choices')) return;
    this.field = target;
    target.autocomplete = 'off';
    target.role = 'combobox';
    target.setAttribute('aria-autocomplete', 'list');
    target.setAttribute('aria-controls', this.list.id);
    target.setAttribute('aria-expanded', 'false');
  }

  private press(event: KeyboardEvent): void {
    if (this.list.hidden) {
      if (event.key === 'ArrowDown') this.complete(this.field!.value);
      return;
    }
    const { length } = this.list.children;
    if (event.key === 'ArrowDown') this.activate((this.active + 1) % length);
    else if (event.key === 'ArrowUp') this.activate((this.active <= 0 ? length : this.active) - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.active >= 0) this.take(this.list.children[this.active] as HTMLElement);
    else return;
    event.preventDefault();
  }

  private activate(index: number): void {
    this.active = index;
    for (const [each, option] of [...this.list.children].entries()) {
      option.ariaSelected = String(each === index);
      if (each === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index >= 0) this.field?.setAttribute('aria-activedescendant', this.list.children[index]!.id);
    else this.field?.removeAttribute('aria-activedescendant');
  }

  private take(option: HTMLElement): void {
    this.field!.value = option.dataset.value!;
    this.field!.dispatchEvent(new Event('change', { bubbles: true }));
    this.close();
  }

  private close(): void {
    this.list.hidden = true;
    this.list.replaceChildren();
    this.activate(-1);
    this.field?.setAttribute('aria-expanded', 'false');
  }
}

function optionOf({ value, words }: Choice, index: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `choice-${index}`;
  option.role = 'option';
  option.dataset.value = value;
  const name = document.createElement('code');
  name.textContent = value;
  option.append(words, ' ', name);
  return option;
}
