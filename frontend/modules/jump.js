/* Leads anywhere by a few letters: opens at once with where one has been, and asks as one types. */

import { element } from './dom.js';
import { go } from './go.js';
import { isComposing } from './line.js';
import { keys, nameShortcut } from './shortcuts.js';
import { Words } from './words.js';

const PAUSE_MILLIS = 120;
const MOST_RECENT = 5;

class Jump extends HTMLElement {
  #forget;
  #asked = 0;
  #pause;
  #options = [];
  #active = -1;

  start({ words, locale, reader, kinds }) {
    this.words = new Words(words, locale);
    this.places = kinds;
    this.recent = `jumped:${reader}`;
    this.#build();
    this.#forget?.();
    this.#forget = nameShortcut({ keys: 'mod+k', group: this.words.say('anywhere'), name: this.words.say('jump'), run: () => this.open() });
  }

  disconnectedCallback() {
    this.#forget?.();
  }

  open() {
    if (this.dialog.open) return;
    this.input.value = '';
    this.#asked++;
    this.#show(this.#withoutAsking());
    this.dialog.showModal();
    this.input.focus();
  }

  #build() {
    const label = this.words.say('label');
    this.input = element('input', {
      type: 'text', role: 'combobox', class: 'jump-input', dir: 'auto', maxlength: 60, autocomplete: 'off', spellcheck: 'false',
      'aria-label': label, placeholder: label, 'aria-autocomplete': 'list', 'aria-expanded': 'true', 'aria-controls': 'jump-list',
      oninput: () => this.#typed(), onkeydown: (event) => this.#keyed(event),
    });
    this.list = element('div', { id: 'jump-list', class: 'jump-list', role: 'listbox', 'aria-label': label });
    this.status = element('p', { class: 'jump-status', role: 'status' });
    this.dialog = element('dialog', { class: 'sheet jump', 'aria-label': this.words.say('jump') }, this.input, this.list, this.status);
    this.dialog.addEventListener('click', (event) => event.target === this.dialog && this.dialog.close());
    const button = element('button', { type: 'button', class: 'jump-button', 'aria-haspopup': 'dialog', onclick: () => this.open() },
      element('span', { class: 'icon icon-jump', 'aria-hidden': 'true' }),
      element('span', { class: 'jump-button-name' }, this.words.say('jump')),
      element('span', { class: 'jump-button-keys', 'aria-hidden': 'true' }, ...keys('mod+k', this.words.say('ctrl'))));
    this.replaceChildren(button, this.dialog);
  }

  #typed() {
    clearTimeout(this.#pause);
    const words = this.input.value.trim();
    const turn = ++this.#asked;
    if (!words) this.#show(this.#withoutAsking());
    else this.#pause = setTimeout(() => this.#ask(words, turn), PAUSE_MILLIS);
  }

  /* An answer that comes after the next question is nobody's any more. */
  async #ask(words, turn) {
    const kinds = await this.$server.find(words);
    if (turn === this.#asked) this.#show(kinds);
  }

  #withoutAsking() {
    const been = JSON.parse(sessionStorage.getItem(this.recent)) ?? [];
    return been.length ? [{ name: this.words.say('recent'), places: been }, ...this.places] : this.places;
  }

  #show(kinds) {
    this.#options = [];
    this.list.replaceChildren(...kinds.map((kind, index) => this.#kind(kind, index)));
    this.list.hidden = this.#options.length === 0;
    this.status.textContent = this.#options.length ? '' : this.words.say('nothing');
    this.#activate(this.#options.length ? 0 : -1);
  }

  #kind({ name, places }, index) {
    const heading = `jump-kind-${index}`;
    return element('div', { role: 'group', 'aria-labelledby': heading },
      element('div', { id: heading, class: 'jump-kind', role: 'presentation' }, name),
      ...places.map((place) => this.#option(place)));
  }

  #option(place) {
    const index = this.#options.length;
    const option = element('div', {
      id: `jump-${index}`, class: 'jump-option', role: 'option', dir: 'auto', 'aria-selected': 'false',
      onclick: () => this.#go(place), onpointermove: () => this.#activate(index),
    }, place.name);
    this.#options.push({ option, place });
    return option;
  }

  #activate(index) {
    this.#options[this.#active]?.option.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#options[index]?.option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  #keyed(event) {
    if (isComposing(event)) return;
    const last = this.#options.length - 1;
    const next = { ArrowDown: this.#active >= last ? 0 : this.#active + 1, ArrowUp: this.#active <= 0 ? last : this.#active - 1 }[event.key];
    if (next !== undefined && last >= 0) this.#activate(next);
    else if (event.key === 'Enter' && this.#active >= 0) this.#go(this.#options[this.#active].place);
    else return;
    event.preventDefault();
  }

  #go(place) {
    const been = (JSON.parse(sessionStorage.getItem(this.recent)) ?? []).filter(({ address }) => address !== place.address);
    sessionStorage.setItem(this.recent, JSON.stringify([place, ...been].slice(0, MOST_RECENT)));
    this.dialog.close();
    go(place.address);
  }
}

customElements.define('elevenses-jump', Jump);
