/*
 * What somebody is writing: in the browser at every key, on the server when they pause, and gone once it is sent.
 * The newest copy wins, by the server's clock, so that what arrives late overwrites nothing.
 */

import { freshKey } from './dom.js';

const PAUSE_MILLIS = 1000;
const AGAIN_MILLIS = 5000;
const MOST_AT_LEAVING = 60_000;
const CARET_MILLIS = 120_000;
const CARET = 'draft-caret';

const page = document.querySelector('meta[name="draft-owner"]');
const owner = page?.content;
const newest = new Map();
const open = new Set();
const attended = new WeakMap();

let token = document.querySelector('meta[name="_csrf"]')?.content;
let ahead = -Infinity;
let latest = 0;
let signedOut = !owner;

/* The server's time was stamped before it got here: the largest difference ever seen is the closest to the truth. */
function learn(now) {
  ahead = Math.max(ahead, now - Date.now());
}

if (page) learn(Number(page.dataset.now));

function tick() {
  latest = Math.max(latest + 1, Date.now() + ahead);
  return latest;
}

const name = (place) => `draft:${owner}:${place}`;

function remember(place, copy) {
  newest.set(place, copy);
  try {
    localStorage.setItem(name(place), JSON.stringify(copy));
  } catch {
    // A browser that keeps nothing still has the page.
  }
}

function recall(place) {
  const mine = newest.get(place);
  try {
    const kept = JSON.parse(localStorage.getItem(name(place)));
    return kept && kept.at > (mine?.at ?? 0) ? kept : mine;
  } catch {
    return mine;
  }
}

function forget(place, copy) {
  try {
    const kept = JSON.parse(localStorage.getItem(name(place)));
    if (kept && kept.at <= copy.at) localStorage.removeItem(name(place));
  } catch {
    // Nothing was kept.
  }
}

const kindOf = (place) => place.split(':')[0];

async function ask(kind) {
  const answer = await fetch(`/drafts/${kind}`, { redirect: 'error', cache: 'no-store' });
  if (!answer.ok) throw new Error(answer.status);
  const kept = await answer.json();
  learn(kept.now);
  token = kept.token ?? token;
  return new Map(kept.drafts.map((draft) => [draft.place, draft]));
}

async function send(place, copy) {
  const body = JSON.stringify(copy);
  const answer = await fetch(`/drafts/${encodeURIComponent(place)}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
    body,
    redirect: 'error',
    keepalive: body.length < MOST_AT_LEAVING,
  });
  if (answer.ok) learn((await answer.json()).now);
  return answer.status;
}

/* A session that ended and began anew by itself has another token. */
async function deliver(place, copy) {
  const status = await send(place, copy);
  if (status !== 403) return status;
  await ask(kindOf(place));
  return send(place, copy);
}

/* What is written at one place; `theirs` is what the server has there, or will say it has. */
export class Draft {
  #place;
  #theirs;
  #unsaved;
  #saving;
  #timer;

  constructor(place, theirs) {
    this.#place = place;
    this.#theirs = Promise.resolve(theirs).catch(() => undefined);
  }

  /* What to go on with, if there is anything: words newer than the last that were sent are new ones, with a new key. */
  async find() {
    if (signedOut) return undefined;
    const theirs = await this.#theirs;
    const mine = recall(this.#place);
    if (!mine || (theirs && theirs.at >= mine.at)) {
      if (mine) forget(this.#place, mine);
      return theirs?.content ?? undefined;
    }
    if (mine.content?.key && theirs && !theirs.content) mine.content.key = freshKey();
    if (localStorage.getItem(name(this.#place))) this.#save(mine);
    return mine.content ?? undefined;
  }

  /* Whether the browser alone knows what was written last. */
  async isAhead() {
    const mine = recall(this.#place);
    return Boolean(mine) && mine.at > ((await this.#theirs)?.at ?? 0);
  }

  /* Nothing may be written, too; pictures that belong to it are named. */
  write(content, pictures = []) {
    if (signedOut) return;
    const copy = { content: content ?? null, pictures, at: tick() };
    remember(this.#place, copy);
    this.#unsaved = copy;
    open.add(this);
    this.#later(PAUSE_MILLIS);
  }

  /* It was sent, and the server has put its own copy away. */
  forget() {
    clearTimeout(this.#timer);
    this.#unsaved = undefined;
    open.delete(this);
    const over = { content: null, at: tick() };
    newest.set(this.#place, over);
    forget(this.#place, over);
  }

  /* The words are in that field: leaving it is a pause, and after a reload it is where one goes on. */
  attend(field, part = '') {
    if (!attended.has(field)) field.addEventListener('focusout', () => this.flush());
    attended.set(field, { place: this.#place, part });
  }

  resume(field, part = '') {
    const caret = JSON.parse(sessionStorage.getItem(CARET));
    if (caret?.place !== this.#place || caret.part !== part) return;
    sessionStorage.removeItem(CARET);
    if (Date.now() - caret.at > CARET_MILLIS || ![document.body, field].includes(document.activeElement)) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(caret.from, caret.to);
  }

  flush() {
    clearTimeout(this.#timer);
    return this.#unsaved && !signedOut ? this.#save(this.#unsaved) : Promise.resolve();
  }

  #later(millis) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), millis);
  }

  /* One at a time, or an answer would tell of the wrong one. */
  async #save(copy) {
    this.#unsaved = copy;
    while (this.#saving) await this.#saving;
    if (this.#unsaved !== copy || signedOut) return;
    this.#saving = deliver(this.#place, copy).then(
      (status) => this.#told(status, copy),
      () => this.#later(AGAIN_MILLIS * (1 + Math.random())),
    );
    await this.#saving;
    this.#saving = undefined;
  }

  /* What the server will never take stays in the browser alone. */
  #told(status, copy) {
    if (status >= 500) {
      this.#later(AGAIN_MILLIS * (1 + Math.random()));
    } else if (this.#unsaved === copy) {
      this.#unsaved = undefined;
      open.delete(this);
    }
    if (status === 200) forget(this.#place, copy);
  }
}

/* All one's drafts of a kind, asked for once; those of single places have the kind alone for a place. */
export class Drafts {
  #kind;
  #kept;

  constructor(kind) {
    this.#kind = kind;
    this.#kept = signedOut ? Promise.resolve(new Map()) : ask(kind).catch(() => new Map());
  }

  at(id) {
    const place = id === undefined ? this.#kind : `${this.#kind}:${id}`;
    return new Draft(place, this.#kept.then((kept) => kept.get(place)));
  }
}

function flushAll() {
  return Promise.allSettled([...open].map((draft) => draft.flush()));
}

function leaveCaret() {
  const field = document.activeElement;
  const where = attended.get(field);
  if (!where || signedOut) return;
  const { selectionStart: from, selectionEnd: to } = field;
  sessionStorage.setItem(CARET, JSON.stringify({ ...where, from, to, at: Date.now() }));
}

addEventListener('pagehide', flushAll);
addEventListener('pagehide', leaveCaret);
addEventListener('online', flushAll);

/* Whoever signs out takes everything along, from the other pages of this browser as well. */
addEventListener('signing-out', (leaving) => leaving.detail.push(flushAll()));
addEventListener('signed-out', () => (signedOut = true));
addEventListener('storage', (change) => {
  if (change.key === null) signedOut = true;
});
