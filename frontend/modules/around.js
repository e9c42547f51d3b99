/*
 * Tells the server when this page is looked at and when it is not, and only when that changes: it is not while it is
 * hidden, nor when nothing was touched in it for a while.
 */

const UNTOUCHED_MILLIS = 5 * 60_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus'];

class Around extends HTMLElement {
  #here = true;
  #touchedAt = Date.now();
  #timer;
  #leaving;

  start() {
    this.#leaving?.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    document.addEventListener('visibilitychange', () => this.#seen(), { signal });
    TOUCHES.forEach((touch) => addEventListener(touch, () => this.#touched(), { signal, passive: true, capture: true }));
    this.#here = true;
    this.#seen();
  }

  disconnectedCallback() {
    this.#leaving?.abort();
    clearTimeout(this.#timer);
  }

  #seen() {
    if (document.visibilityState === 'visible') this.#touched();
    else this.#tell(false);
  }

  #touched() {
    this.#touchedAt = Date.now();
    if (document.visibilityState === 'visible') this.#tell(true);
  }

  #tell(here) {
    if (here !== this.#here) this.$server.look(here);
    this.#here = here;
    clearTimeout(this.#timer);
    if (here) this.#wait(UNTOUCHED_MILLIS);
  }

  #wait(millis) {
    this.#timer = setTimeout(() => {
      const left = this.#touchedAt + UNTOUCHED_MILLIS - Date.now();
      if (left > 0) this.#wait(left);
      else this.#tell(false);
    }, millis);
  }
}

customElements.define('elevenses-around', Around);
