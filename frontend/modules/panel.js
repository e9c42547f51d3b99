/* What stands beside the conversation: Escape and its button close it, and one is again where one was. */

import { isComposing } from './line.js';
import { linkThread } from './show-message.js';

class Panel extends HTMLElement {
  #before;

  constructor() {
    super();
    this.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget && !this.contains(relatedTarget)) this.#before = relatedTarget;
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
      event.stopPropagation();
      this.$server.close();
    });
    this.addEventListener('click', ({ target }) => target.closest('.kept-message') && this.makeWay(), { capture: true });
  }

  /* Where it stands over the conversation, one would not see what one is led to. */
  makeWay() {
    if (this.parentElement.querySelector(':scope > elevenses-feed').checkVisibility({ visibilityProperty: true })) return;
    this.#before = undefined;
    this.hidden = true;
    this.$server.close();
  }

  opened() {
    linkThread(this.querySelector('.thread')?.dataset.thread);
    const { activeElement: before } = document;
    if (before !== document.body && !this.contains(before)) this.#before = before;
    const title = this.querySelector('h2');
    title.tabIndex = -1;
    if (!this.querySelector('elevenses-composer') || matchMedia('(pointer: coarse)').matches) title.focus({ preventScroll: true });
  }

  closed() {
    linkThread();
    const before = this.#before?.closest('elevenses-message') ?? this.#before;
    if (document.activeElement === document.body) before?.focus({ preventScroll: true });
  }
}

customElements.define('elevenses-panel', Panel);
