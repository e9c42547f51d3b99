/*
 * Lets somebody choose one emoji: a field to search in, and all of them below in groups. The field keeps the focus and
 * the arrows move through the emoji, as in a combobox with a list; Enter chooses, Escape goes back to where one was.
 */

import { element } from './dom.js';
import { emojiIn, matching } from './emoji.js';
import { isComposing } from './line.js';

const GROUPS = ['smileys', 'people', 'nature', 'food', 'travel', 'activities', 'objects', 'symbols', 'flags'];
const A_ROW = 8;
const A_NARROW_ROW = 6;
const NARROW = 390;
const MOST_FOUND = 80;
const GAP = 6;
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

let made = 0;

export class EmojiPicker {
  #words;
  #groups = [];
  #rows = [];
  #at = [0, 0];
  #choose;
  #anchor;
  #aRow = A_ROW;

  constructor(words) {
    this.#words = words;
    const id = `emoji-list-${++made}`;
    this.search = element('input', { type: 'text', class: 'emoji-search', role: 'combobox', 'aria-expanded': 'true', 'aria-haspopup': 'listbox',
      'aria-controls': id, 'aria-autocomplete': 'list', 'aria-label': words.say('search'), placeholder: words.say('search'),
      autocomplete: 'off', maxlength: 40, oninput: () => this.#draw() });
    this.list = element('div', { class: 'emoji-list', id, role: 'listbox', 'aria-label': words.say('title'),
      onclick: ({ target }) => this.#take(target.closest('[role=option]')),
      onpointerover: ({ target }) => this.#point(target.closest('[role=option]')) });
    this.named = element('p', { class: 'emoji-named', 'aria-hidden': 'true' });
    this.element = element('div', { class: 'emoji-picker', popover: 'auto', role: 'dialog', tabindex: -1, 'aria-label': words.say('title'),
      onkeydown: (event) => this.#keyed(event), ontoggle: ({ newState }) => newState === 'closed' && this.#closed() },
    this.search, this.list, this.named);
  }

  /* Beside what was pressed; whatever is chosen is handed over once. */
  async open(anchor, choose) {
    this.#anchor = anchor;
    this.#choose = choose;
    this.search.value = '';
    this.list.replaceChildren();
    this.#aRow = innerWidth < NARROW ? A_NARROW_ROW : A_ROW;
    this.list.style.setProperty('--a-row', this.#aRow);
    this.element.showPopover();
    this.#place();
    (matchMedia('(pointer: coarse)').matches ? this.element : this.search).focus();
    try {
      this.#groups = await emojiIn(this.#words.locale);
      this.#draw();
    } catch {
      this.#say(this.#words.say('away'));
    }
  }

  #place() {
    const { top, bottom, left } = this.#anchor.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = this.element;
    const above = top - offsetHeight - GAP;
    const x = Math.max(GAP, Math.min(left, innerWidth - offsetWidth - GAP));
    const y = Math.max(GAP, above >= GAP ? above : Math.min(bottom + GAP, innerHeight - offsetHeight - GAP));
    style.left = `${x}px`;
    style.top = `${y}px`;
  }

  /* What one can do with a message shows only while one is there. */
  #closed() {
    const { activeElement } = document;
    if (![null, document.body, this.search, this.element, this.#anchor].includes(activeElement)) return;
    this.#anchor.closest('elevenses-message')?.focus({ preventScroll: true });
    this.#anchor.focus({ preventScroll: true });
  }

  #draw() {
    const typed = this.search.value.trim();
    const found = typed ? [matching(this.#groups, typed, MOST_FOUND)] : this.#groups;
    this.#rows = [];
    this.list.replaceChildren(...found.filter((group) => group.length > 0).map((group, index) => this.#group(group, typed ? '' : GROUPS[index])));
    this.list.scrollTop = 0;
    if (this.#rows.length > 0) this.#go(0, 0);
    else this.#say(this.#words.say('none'));
  }

  #say(sentence) {
    this.search.removeAttribute('aria-activedescendant');
    this.named.textContent = '';
    this.list.replaceChildren(element('p', { class: 'emoji-none', role: 'presentation' }, sentence));
  }

  #group(group, name) {
    const options = group.map((each) => this.#option(each));
    for (let first = 0; first < options.length; first += this.#aRow) this.#rows.push(options.slice(first, first + this.#aRow));
    const title = name && this.#words.say(name);
    return element('div', { class: 'emoji-group', role: 'group', 'aria-label': title || this.#words.say('found') },
      title ? element('p', { class: 'emoji-group-name', 'aria-hidden': 'true' }, title) : null, ...options);
  }

  #option(each) {
    const made = element('span', { class: 'emoji-option', role: 'option', id: `${this.list.id}-${each.codes[0]}`, 'aria-label': each.name, 'aria-selected': 'false' }, each.emoji);
    made.of = each;
    return made;
  }

  #point(option) {
    if (!option) return;
    const row = this.#rows.findIndex((each) => each.includes(option));
    this.#go(row, this.#rows[row].indexOf(option), false);
  }

  #go(row, column, scroll = true) {
    const was = this.#rows[this.#at[0]]?.[this.#at[1]];
    const option = this.#rows[row][Math.min(column, this.#rows[row].length - 1)];
    was?.setAttribute('aria-selected', 'false');
    this.#at = [row, this.#rows[row].indexOf(option)];
    option.setAttribute('aria-selected', 'true');
    this.search.setAttribute('aria-activedescendant', option.id);
    this.named.replaceChildren(option.of.name, ' ', `:${option.of.codes[0]}:`);
    if (scroll) option.scrollIntoView({ block: 'nearest' });
  }

  #keyed(event) {
    event.stopPropagation();
    if (isComposing(event) || this.#rows.length === 0) return;
    const step = STEPS[event.key];
    if (event.key === 'Enter') this.#take(this.#rows[this.#at[0]][this.#at[1]]);
    else if (step) this.#step(step);
    else return;
    event.preventDefault();
  }

  /* To the side it goes on in the next row, as one reads. */
  #step([down, side]) {
    const [row, column] = this.#at;
    const rows = this.#rows;
    if (down) this.#go(Math.max(0, Math.min(row + down, rows.length - 1)), column);
    else if (rows[row][column + side]) this.#go(row, column + side);
    else if (rows[row + side]) this.#go(row + side, side > 0 ? 0 : rows[row + side].length - 1);
  }

  #take(option) {
    if (!option) return;
    this.element.hidePopover();
    this.#choose(option.of.emoji);
  }
}
