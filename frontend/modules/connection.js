/*
 * Says calmly when the server cannot be reached, and brings the page back by itself once it can: the framework picks
 * up where it was, or, where the server has forgotten this page, the page is loaded afresh at the same place.
 */

import { Words } from './words.js';

const ALIVE = new Set(['opening', 're-opening', 'openAfterResume', 'messageReceived', 'messagePublished']);
const DOUBT_MILLIS = 1000;
const CALM_MILLIS = 1000;
const FIRST_LOOK_MILLIS = 1000;
const LONGEST_PAUSE_MILLIS = 8000;
const PATIENCE_MILLIS = 5000;
const LONGEST_SPREAD_MILLIS = 6000;
const TYPING_MILLIS = 1500;
const LONGEST_WAIT_MILLIS = 15_000;
const SLEPT_MILLIS = 60_000;
const TOLD_MILLIS = 3000;
const CAME_BACK = 'came-back';
const ONCE_MILLIS = 15_000;
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

function cameBackJustNow() {
  try {
    return Date.now() - Number(sessionStorage.getItem(CAME_BACK)) < ONCE_MILLIS;
  } catch {
    return true;
  }
}

class Connection extends HTMLElement {
  #lostAt = 0;
  #broken = false;
  #doubting = false;
  #typedAt = 0;
  #hiddenAt = 0;

  watch({ ui, kept, words, locale }) {
    this.heartbeat = `/?v-r=heartbeat&v-uiId=${ui}`;
    this.words = new Words(words, locale);
    this.lost = kept ? this.words.say('lost') : this.words.say('away');
    this.className = 'connection';
    this.setAttribute('role', 'status');
    this.setAttribute('aria-live', 'polite');
    this.framework = window.Vaadin.connectionState;
    this.framework.addStateChangeListener(() => this.framework.offline && this.#lose());
    window.vaadinPush?.atmosphere.addCallback(({ state }) => ALIVE.has(state) || this.#doubt());
    new MutationObserver(() => this.#notice()).observe(document.body, { childList: true });
    addEventListener('input', () => (this.#typedAt = performance.now()), { capture: true, passive: true });
    document.addEventListener('visibilitychange', () => this.#wake());
  }

  /* What is pushed has stopped; it may be back in a moment, or the server is away and nobody has noticed yet. */
  async #doubt() {
    if (this.#lostAt || this.#doubting) return;
    this.#doubting = true;
    await pause(DOUBT_MILLIS * Math.random());
    this.#doubting = false;
    if (!(await isReady())) this.#lose();
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

  /* What the framework would say in a box, and wait for a click, is ours to mend, unless that did not help just now. */
  #notice() {
    const box = document.querySelector('.v-system-error');
    if (!box || cameBackJustNow()) return;
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
    let looks = 0;
    for (let next = first; this.#lostAt === lostAt; next = Math.min(Math.max(next, 500) * 1.7, LONGEST_PAUSE_MILLIS)) {
      await pause(next * (0.5 + Math.random()));
      if (!(await isReady())) continue;
      const still = await this.#isKnown();
      if (still === undefined) continue;
      if (!still || this.#broken || ++looks > LOOKS_BEFORE_GIVING_UP) return this.#reload(lostAt);
      if (!this.framework.offline) return this.#regain();
    }
    return undefined;
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
    sessionStorage.setItem(CAME_BACK, Date.now());
    location.reload();
  }
}

customElements.define('elevenses-connection', Connection);
