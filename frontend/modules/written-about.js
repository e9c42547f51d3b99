/* What somebody writes about: a message of theirs that they edit, one they answer, or nothing in particular. */

import { element } from './dom.js';

export class WrittenAbout {
  #words;
  #row = null;
  #quote;
  #thread;

  constructor(words, cancel) {
    this.#words = words;
    this.said = element('span', { class: 'composer-about', dir: 'auto' });
    this.element = element('p', { class: 'composer-editing', hidden: true }, this.said,
      element('button', { type: 'button', class: 'quiet', onclick: cancel }, words.say('cancel')));
  }

  get isNothing() {
    return !this.#row && !this.#quote;
  }

  get isEdit() {
    return Boolean(this.#row);
  }

  get row() {
    return this.#row;
  }

  /* What is answered, in brief. */
  get quote() {
    return this.#quote;
  }

  get thread() {
    return this.#thread;
  }

  edit(row) {
    this.#begin(row, undefined);
    this.said.textContent = this.#words.say('editing');
  }

  answerRow(row) {
    const excerpt = row.html === undefined ? row.text : new DOMParser().parseFromString(row.html, 'text/html').body.textContent;
    this.answer({ id: row.id, name: row.author.name, excerpt: excerpt.trim().slice(0, 140) }, row.thread ?? row.id);
  }

  answer(quote, thread) {
    this.#begin(null, quote);
    this.#thread = thread;
    this.said.replaceChildren(element('strong', {}, this.#words.say('replying', quote.name)), ' ', quote.excerpt);
  }

  end() {
    this.#begin(null, undefined);
    this.element.hidden = true;
  }

  #begin(row, quote) {
    this.#row = row;
    this.#quote = quote;
    this.#thread = undefined;
    this.element.hidden = false;
  }
}
