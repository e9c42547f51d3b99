/*
 * Says calmly when the server cannot be reached, and brings the page back by itself once it can: the framework picks
 * up where it was, or, where the server has forgotten this page, the page is loaded afresh at the same place.
 */

import { Words } from './words.js';

const CALM_MILLIS = 1500;
const FIRST_LOOK_MILLIS = 1000;
const LONGEST_PAUSE_MILLIS = 20_000;
const PATIENCE_MILLIS = 5000;
const LONGEST_SPREAD_MILLIS = 10_000;
const TYPING_MILLIS = 1500;
const LONGEST_WAIT_MILLIS = 15_000;
const SLEPT_MILLIS = 60_000;
const TOLD_MILLIS = 3000;
const LOOKS_BEFORE_GIVING_UP = 4;

const pause = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const within = () => AbortSignal.timeout(PATIENCE_MILLIS);

async function isReady() {
  try {
    return (await fetch('/readyz', { cache: 'no-store', signal: within() })).ok;
  } catch {
    return false;
  }
}

class Connection extends HTMLElement {
  #lostAt = 0;
  #broken = false;
  #typedAt = 0;
  #hiddenAt = 0;

  watch({ ui, kept, words, locale }) {
    this.heartbeat = `/?v-r=heartbeat&v-uiId=${ui}`;
    this.words = new Words(words, locale);
    this.lost = kept ? this.words.say('lost') : this.words.say('away');
    this.className = 'connection';
    this.setAttribute('role', 'status');
    this.setAttribute('aria-live', 'polite');
    const { connectionState } = window.Vaadin;
    connectionState.addStateChangeListener(() => (connectionState.offline ? this.#lose() : this.#regain()));
    new MutationObserver(() => this.#notice()).observe(document.body, { childList: true });
    addEventListener('input', () => (this.#typedAt = performance.now()), { capture: true, passive: true });
    document.addEventListener('visibilitychange', () => this.#wake());
  }

  #lose() {
    if (this.#lostAt) return;
    this.#lostAt = performance.now();
    const { classList } = this;
    setTimeout(() => {
      if (!this.#lostAt) return;
      this.textContent = this.lost;
      classList.add('shown');
    }, CALM_MILLIS);
    this.#comeBack(FIRST_LOOK_MILLIS);
  }

  #regain() {
    if (!this.#lostAt || this.#broken) return;
    this.#lostAt = 0;
    if (!this.textContent) return;
    this.textContent = this.words.say('back');
    setTimeout(() => this.#hide(), TOLD_MILLIS);
  }

  #hide() {
    if (this.#lostAt) return;
    this.classList.remove('shown');
    this.textContent = '';
  }

  /* What the framework would say in a box, and wait for a click, is ours to mend. */
  #notice() {
    const box = document.querySelector('.v-system-error');
    if (!box) return;
    box.remove();
    this.#broken = true;
    if (this.#lostAt) return;
    this.#lostAt = performance.now();
    this.#comeBack(0);
  }

  /* A lid that was closed for long: nobody has told us yet what happened meanwhile. */
  async #wake() {
    if (document.hidden) {
      this.#hiddenAt = Date.now();
    } else if (Date.now() - this.#hiddenAt > SLEPT_MILLIS && !this.#lostAt && (await this.#isKnown()) === false) {
      this.#broken = true;
      this.#lostAt = performance.now();
      this.#comeBack(0);
    }
  }

  /* Looks less and less often, and never at the same moment as everybody else. */
  async #comeBack(first) {
    const lostAt = this.#lostAt;
    let known = 0;
    for (let next = first; this.#lostAt === lostAt; next = Math.min(Math.max(next, 500) * 1.7, LONGEST_PAUSE_MILLIS)) {
      await pause(next * (0.5 + Math.random()));
      if (this.#lostAt !== lostAt) return;
      if (!(await isReady())) continue;
      const still = await this.#isKnown();
      if (still) known++;
      if (still === false || this.#broken || known >= LOOKS_BEFORE_GIVING_UP) {
        await this.#reload(lostAt);
        return;
      }
    }
  }

  /* Whether the server still knows this page; nothing when it did not say. */
  async #isKnown() {
    try {
      const { status } = await fetch(this.heartbeat, { method: 'POST', signal: within() });
      if (status === 403 || status === 404) return false;
      return status === 200 || undefined;
    } catch {
      return undefined;
    }
  }

  /* The longer everybody was away, the more come back at once; and nobody is interrupted in the middle of a word. */
  async #reload(lostAt) {
    const away = performance.now() - lostAt;
    if (away > PATIENCE_MILLIS) await pause(Math.random() * Math.min(away / 2, LONGEST_SPREAD_MILLIS));
    const latest = performance.now() + LONGEST_WAIT_MILLIS;
    while (performance.now() - this.#typedAt < TYPING_MILLIS && performance.now() < latest) await pause(200);
    location.reload();
  }
}

customElements.define('elevenses-connection', Connection);
