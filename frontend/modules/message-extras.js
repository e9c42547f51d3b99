/* What features show under a message: for each one the element that draws it, made once and shown anew. */

import { element } from './dom.js';

export class MessageExtras {
  #message;
  #drawn = new Map();

  constructor(message) {
    this.#message = message;
    this.element = element('div', { class: 'message-extras' });
  }

  show(extras = {}) {
    for (const [name, drawn] of this.#drawn) if (!(name in extras)) this.#drop(name, drawn);
    for (const [name, shown] of Object.entries(extras)) this.#draw(name).show(shown, this.#message);
  }

  #draw(name) {
    if (!this.#drawn.has(name)) {
      const made = document.createElement(`elevenses-message-${name}`);
      this.#drawn.set(name, made);
      this.element.append(made);
    }
    return this.#drawn.get(name);
  }

  #drop(name, drawn) {
    drawn.remove();
    this.#drawn.delete(name);
  }
}
