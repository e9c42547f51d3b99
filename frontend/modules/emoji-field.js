/* A button that shows one emoji, and opens all of them to choose another. */

import { element } from './dom.js';
import { EmojiPicker } from './emoji-picker.js';
import { Words } from './words.js';

class EmojiField extends HTMLElement {
  #value = '';

  /* What the server has set before this was known to be an element stands in the way of what is set later. */
  start({ label, words, locale, value }) {
    this.label = label;
    delete this.value;
    this.#value = value;
    this.picker = new EmojiPicker(new Words(words, locale));
    this.button = element('button', { type: 'button', class: 'emoji-field', title: label, 'aria-haspopup': 'dialog',
      onclick: () => this.picker.open(this.button, (emoji) => this.#choose(emoji)) });
    this.replaceChildren(this.button, this.picker.element);
    this.#draw();
  }

  get value() {
    return this.#value;
  }

  set value(value) {
    this.#value = value;
    this.#draw();
  }

  #draw() {
    if (!this.button) return;
    this.button.textContent = this.#value;
    this.button.setAttribute('aria-label', `${this.label}: ${this.#value}`);
  }

  #choose(emoji) {
    this.value = emoji;
    this.dispatchEvent(new CustomEvent('value-changed'));
    this.button.focus();
  }
}

customElements.define('elevenses-emoji-field', EmojiField);
