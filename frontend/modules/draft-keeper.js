/* Keeps what is written in the form it stands in; the server says what else belongs to it, and how to go on. */

import { Draft } from './drafts.js';

class DraftKeeper extends HTMLElement {
  #draft;
  #rest = {};
  #picture = null;
  #blank = true;

  async open(place, theirs) {
    this.#listen(this.parentElement);
    this.#draft = new Draft(place, theirs ?? undefined);
    if (await this.#draft.isAhead()) await this.#catchUp();
    for (const field of this.#fields()) {
      await field.updateComplete;
      const input = field.inputElement;
      if (input) this.#draft.resume(input, field.dataset.words);
    }
  }

  async #catchUp() {
    const written = await this.#draft.find();
    if (written) await this.$server.restore(written);
  }

  /* Events bubble, and a field that is hidden now may come later. */
  #listen(form) {
    if (this.form === form) return;
    this.form = form;
    form.addEventListener('input', (event) => {
      if (event.target.closest('[data-words]')) this.#write();
    });
    form.addEventListener('focusin', (event) => {
      const field = event.target.closest('[data-words]');
      if (field) this.#draft.attend(event.target, field.dataset.words);
    });
    form.addEventListener('focusout', () => this.#draft.flush());
  }

  know(rest, picture, blank) {
    this.#rest = rest;
    this.#picture = picture;
    this.#blank = blank;
  }

  hold(rest, picture, blank) {
    this.know(rest, picture, blank);
    this.#write();
  }

  #write() {
    const words = this.#words();
    const nothing = this.#blank && Object.values(words).every((text) => !text.trim());
    this.#draft.write(nothing ? null : { ...this.#rest, ...words }, this.#picture ? [this.#picture] : []);
  }

  /* As they stand there now: the server hears of them later. */
  #words() {
    return Object.fromEntries(this.#fields().map((field) => [field.dataset.words, field.value]));
  }

  #fields() {
    return [...this.form.querySelectorAll('[data-words]')].filter((field) => typeof field.value === 'string');
  }

  forget() {
    this.#draft.forget();
  }
}

customElements.define('elevenses-draft', DraftKeeper);
