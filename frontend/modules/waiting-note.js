/* A note that waits to be decided, the reason in front; and the keys to go through all of them. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { isComposing } from './line.js';
import { postcard } from './postcard.js';
import { Row } from './row.js';
import { nameShortcut } from './shortcuts.js';
import { when } from './when.js';

let forget = [];

class WaitingNote extends Row {
  /* All that are on screen share the keys. */
  connectedCallback() {
    if (!forget.length) forget = nameKeys(this.words);
  }

  disconnectedCallback() {
    if (onScreen().length) return;
    forget.forEach((key) => key());
    forget = [];
  }

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
    if (isComposing(event)) return;
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

function onScreen() {
  return [...document.querySelectorAll('elevenses-waiting-note')];
}

function chosen() {
  return onScreen().find((note) => note.contains(document.activeElement));
}

function step(by) {
  const waiting = onScreen();
  const there = waiting[Math.min(Math.max(waiting.indexOf(chosen()) + by, 0), waiting.length - 1)];
  there?.focus();
  there?.scrollIntoView({ block: 'nearest' });
}

function nameKeys(words) {
  const group = words.say('label');
  return [
    nameShortcut({ keys: 'j', group, name: words.say('next'), repeats: true, run: () => step(1) }),
    nameShortcut({ keys: 'k', group, name: words.say('previous'), repeats: true, run: () => step(-1) }),
    nameShortcut({ keys: 'a', group, name: words.say('approve'), run: () => chosen()?.decide('approve') }),
    nameShortcut({ keys: 'd', group, name: words.say('decline'), run: () => chosen()?.open('decline') }),
  ];
}
