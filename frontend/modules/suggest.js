/*
 * Suggests while somebody writes, once a word begins with a sign: the arrows move through the list, Enter or Tab
 * chooses, Escape closes it. The focus stays in the field, which names the suggestion at hand to screen readers; a
 * field of several lines may not call itself a combobox, so it stays a text box with a list.
 */

import { element } from './dom.js';
import { isComposing } from './line.js';

const BEGUN = /(?:^|[^\w:@./-])(?<sign>[:@])(?<typed>[^\s:@]{0,30})$/;
const PAUSE_MILLIS = 90;
const MOVES_ON = { ArrowLeft: true, ArrowRight: true, Home: true, End: true };

let made = 0;

export class Suggest {
  #input;
  #sources;
  #words;
  #found = [];
  #at = 0;
  #turn = 0;
  #timer;
  #keys = {
    ArrowDown: () => this.#step(1),
    ArrowUp: () => this.#step(-1),
    Enter: () => this.#take(this.#found[this.#at]),
    Tab: () => this.#take(this.#found[this.#at]),
    Escape: () => this.close(),
  };

  /* Each source has a `sign`, the `least` number of letters, and finds [{ key, put, show, name }] for what was typed. */
  constructor(input, words, sources) {
    const id = `suggestions-${++made}`;
    this.#input = input;
    this.#words = words;
    this.#sources = sources;
    this.list = element('ul', { class: 'suggest', id, role: 'listbox', hidden: true, 'aria-label': words.say('suggestions'),
      onpointerdown: (event) => event.preventDefault(), onclick: ({ target }) => this.#clicked(target) });
    this.status = element('span', { class: 'visually-hidden', role: 'status' });
    input.setAttribute('aria-autocomplete', 'list');
    input.addEventListener('input', (event) => event.isComposing || this.#typed());
    input.addEventListener('compositionend', () => this.#typed());
    input.addEventListener('compositionstart', () => this.close());
    input.addEventListener('click', () => this.close());
    input.addEventListener('blur', () => this.close());
  }

  get isOpen() {
    return !this.list.hidden;
  }

  /* Whether the key was meant for the list. */
  keyed(event) {
    if (!this.isOpen || isComposing(event)) return false;
    if (MOVES_ON[event.key]) this.close();
    const deed = event.shiftKey ? undefined : this.#keys[event.key];
    if (!deed) return false;
    deed();
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  close() {
    clearTimeout(this.#timer);
    this.#turn++;
    this.list.hidden = true;
    this.status.textContent = '';
    for (const name of ['aria-controls', 'aria-activedescendant', 'aria-haspopup']) this.#input.removeAttribute(name);
  }

  #step(by) {
    this.#go((this.#at + by + this.#found.length) % this.#found.length);
  }

  #begun() {
    const { value, selectionStart, selectionEnd } = this.#input;
    const begun = selectionStart === selectionEnd ? BEGUN.exec(value.slice(0, selectionStart)) : null;
    const source = begun && this.#sources.find(({ sign }) => sign === begun.groups.sign);
    return source && begun.groups.typed.length >= source.least ? { source, typed: begun.groups.typed } : undefined;
  }

  #typed() {
    const begun = this.#begun();
    clearTimeout(this.#timer);
    if (!begun) this.close();
    else this.#timer = setTimeout(() => this.#ask(begun), this.isOpen ? PAUSE_MILLIS : 0);
  }

  /* Only what was asked for last is shown. */
  async #ask({ source, typed }) {
    const turn = ++this.#turn;
    const found = await source.find(typed).catch(() => []);
    if (turn !== this.#turn || this.#begun()?.typed !== typed) return;
    this.#found = found;
    if (found.length > 0) this.#show();
    else this.close();
  }

  #show() {
    const { id } = this.list;
    this.list.replaceChildren(...this.#found.map(({ show, name }, index) =>
      element('li', { class: 'suggestion', id: `${id}-${index}`, role: 'option', 'aria-label': name, 'aria-selected': 'false' }, ...show())));
    this.list.hidden = false;
    this.#input.setAttribute('aria-controls', id);
    this.#input.setAttribute('aria-haspopup', 'listbox');
    this.status.textContent = this.#words.say('suggested', this.#found.length);
    this.#go(0);
  }

  #go(index) {
    const { children } = this.list;
    children[this.#at]?.setAttribute('aria-selected', 'false');
    this.#at = index;
    children[index].setAttribute('aria-selected', 'true');
    children[index].scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', children[index].id);
  }

  #clicked(target) {
    const index = [...this.list.children].indexOf(target.closest('.suggestion'));
    if (index >= 0) this.#take(this.#found[index]);
  }

  #take({ put }) {
    const { selectionStart: caret } = this.#input;
    const begun = this.#begun();
    this.close();
    if (!begun) return;
    this.#input.setRangeText(`${put} `, caret - begun.typed.length - 1, caret, 'end');
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
