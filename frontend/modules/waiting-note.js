/* A note that waits to be decided, the reason in front; and the keys to go through all of them. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { postcard } from './postcard.js';
import { Row } from './row.js';
import { when } from './when.js';

const FIELD = /^(input|textarea|select)$/;

class WaitingNote extends Row {
  /* Whoever comes here first by a key finds its reason read out. */
  build(row) {
    const title = `waiting-${row.id}`;
    this.className = 'waiting-note';
    this.setAttribute('aria-labelledby', title);
    this.remarks = element('div', { class: 'waiting-remarks' });
    this.approve = this.#button(this.words.say('approve'), 'primary', () => this.decide('approve'));
    this.decline = this.#button(this.words.say('decline'), '', () => this.open('decline'));
    this.ask = this.#button(this.words.say('ask-back'), 'quiet', () => this.open('askBack'));
    this.append(
      element('div', { class: 'waiting-days' },
        element('span', { class: `mark ${row.urgent ? 'yours' : 'waiting'}` }, row.decideBy),
        element('span', { class: 'waiting-arrive' }, row.arriveOn)),
      element('p', { class: 'waiting-reason', dir: 'auto' }, row.reason),
      element('p', { class: 'byline' }, avatar(row.sender),
        element('span', { class: 'byline-name', dir: 'auto' }, row.sender.name),
        element('span', { class: 'byline-when' }, when(row.at, this.words.locale, this.feed.zone))),
      element('h2', { class: 'waiting-title', id: title }, row.title),
      postcard(row),
      this.remarks,
      element('div', { class: 'waiting-buttons' }, this.approve, this.decline, this.ask),
      this.#form());
  }

  #button(word, kind, pressed) {
    return element('button', { type: 'button', class: `waiting-button ${kind}`, onclick: pressed }, word);
  }

  #form() {
    this.input = element('textarea', { class: 'comment-input', rows: 2, dir: 'auto', maxlength: 500, onkeydown: (event) => this.#keyed(event) });
    this.send = element('button', { type: 'submit', class: 'waiting-button primary' });
    this.form = element('form', { class: 'waiting-form', hidden: true, onsubmit: (event) => this.#sendForm(event) },
      this.input, this.send, element('button', { type: 'button', class: 'waiting-button quiet', onclick: () => this.close() }, this.words.say('never-mind')));
    return this.form;
  }

  show() {
    this.remarks.replaceChildren(...this.row.remarks.map(({ who, text }) =>
      element('p', { dir: 'auto' }, element('strong', {}, who), ' ', text)),
    ...(this.row.askedBack ? [element('p', { class: 'waiting-asked' }, this.words.say('asked-back', this.row.sender.name))] : []));
  }

  open(deed) {
    const label = deed === 'decline' ? this.words.say('decline-why') : this.words.say('ask-back-what', this.row.sender.name);
    this.deed = deed;
    this.input.placeholder = label;
    this.input.setAttribute('aria-label', label);
    this.send.textContent = deed === 'decline' ? this.words.say('decline-send') : this.words.say('ask-back-send');
    this.form.hidden = false;
    this.input.focus();
  }

  close() {
    this.form.hidden = true;
    this.focus();
  }

  #keyed(event) {
    if (event.key === 'Escape') this.close();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.form.requestSubmit();
  }

  /* The words leave the field only once they are kept. */
  async #sendForm(event) {
    event.preventDefault();
    const text = this.input.value;
    if (!text.trim()) return;
    if (await this.decide(this.deed, { text })) {
      this.input.value = '';
      this.form.hidden = true;
    }
  }

  /* Its place is taken by the next one, which so has the focus, too. */
  async decide(deed, detail) {
    const buttons = [...this.querySelectorAll('button')];
    const next = this.nextElementSibling ?? this.previousElementSibling;
    buttons.forEach((button) => (button.disabled = true));
    try {
      await this.feed.act(deed, this.row.id, detail);
      if (deed === 'askBack') this.focus();
      else next?.focus();
      return true;
    } catch {
      return false;
    } finally {
      buttons.forEach((button) => (button.disabled = false));
    }
  }
}

customElements.define('elevenses-waiting-note', WaitingNote);

function step(waiting, by) {
  const here = waiting.findIndex((note) => note.contains(document.activeElement));
  const there = waiting[Math.min(Math.max(here + by, 0), waiting.length - 1)];
  there?.focus();
  there?.scrollIntoView({ block: 'nearest' });
}

function isTyping(event) {
  const [field] = event.composedPath();
  return FIELD.test(field.localName) || field.isContentEditable;
}

/* j and k go down and up, a approves, d declines; while somebody types they are letters. */
document.addEventListener('keydown', (event) => {
  const waiting = [...document.querySelectorAll('elevenses-waiting-note')];
  if (!waiting.length || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const chosen = waiting.find((note) => note.contains(document.activeElement));
  const deeds = {
    j: () => step(waiting, 1),
    k: () => step(waiting, -1),
    a: () => chosen?.decide('approve'),
    d: () => chosen?.open('decline'),
  };
  if (event.repeat && (event.key === 'a' || event.key === 'd')) return;
  if (deeds[event.key]) {
    event.preventDefault();
    deeds[event.key]();
  }
});
