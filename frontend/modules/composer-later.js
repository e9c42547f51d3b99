/* Sending at another time than now: a button beside Send, once there is somebody who keeps what is written until then. */

import { element } from './dom.js';

export class ComposerLater {
  #composer;
  #leave;

  constructor(composer) {
    this.#composer = composer;
    this.element = element('span', { class: 'composer-later' });
  }

  offer(name, leave) {
    this.#leave = leave;
    this.element.replaceChildren(element('button', { type: 'button', class: 'composer-icon', title: name, 'aria-label': name,
      'aria-haspopup': 'dialog', onclick: () => this.#take() }, element('span', { class: 'icon icon-clock', 'aria-hidden': 'true' })));
  }

  /* Pictures that are on their way are waited for. */
  async #take() {
    const { pictures } = this.#composer;
    if (pictures.isUnderWay && !(await pictures.arrival())) return;
    const letter = this.#composer.letter();
    if (letter) this.#leave(letter);
  }

  /* It waits now; what has been written meanwhile stays. */
  left({ text }) {
    if (this.#composer.input.value === text) this.#composer.clear();
  }
}
