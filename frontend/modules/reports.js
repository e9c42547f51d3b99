/* What waits for moderators, and what they decided lately; the words of messages come as HTML that the server has made safe. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { messagePictures } from './message-pictures.js';
import { standing } from './standing.js';
import { when } from './when.js';
import { Words } from './words.js';

class Reports extends HTMLElement {
  start({ words, locale, zone }) {
    this.words = new Words(words, locale);
    this.zone = zone;
    const told = this.words;
    this.waiting = element('ul', { class: 'report-list', 'aria-label': told.say('label') });
    this.empty = element('div', { class: 'report-empty', hidden: true },
      element('p', { class: 'feed-empty-title' }, told.say('empty')), element('p', {}, told.say('empty-hint')));
    this.decided = element('ul', { class: 'report-decided' });
    this.lately = element('section', { hidden: true }, element('h2', { class: 'report-lately' }, told.say('decided')), this.decided);
    this.replaceChildren(this.waiting, this.empty, this.lately);
  }

  show({ waiting, decided }) {
    standing(this, () => {
      this.waiting.replaceChildren(...waiting.map((row) => this.#row(row)));
      this.decided.replaceChildren(...decided.map((row) => this.#decided(row)));
    });
    this.empty.hidden = waiting.length > 0;
    this.waiting.hidden = waiting.length === 0;
    this.lately.hidden = decided.length === 0;
  }

  #when(at) {
    return when(at, this.words.locale, this.zone);
  }

  #row({ id, complaints, message, address }) {
    return element('li', { class: 'report' },
      element('ul', { class: 'report-complaints' }, ...complaints.map((each) => this.#complaint(each))),
      message ? this.#said(message) : element('p', { class: 'report-closed' }, this.words.say('closed')),
      element('div', { class: 'report-deeds' }, ...(message ? this.#deeds(id, address) : [this.#button('look', id, this.words.say('look'))])));
  }

  #complaint({ by, kind, words, at }) {
    return element('li', { class: 'report-complaint' },
      element('p', { class: 'report-kind' }, kind),
      words ? element('p', { class: 'report-words', dir: 'auto' }, words) : null,
      element('p', { class: 'report-by' }, element('span', { dir: 'auto' }, by.name), ' · ', this.#when(at)));
  }

  #said({ author, html, pictures, at }) {
    const words = element('div', { class: 'message-words', dir: 'auto' });
    words.innerHTML = html;
    const shown = element('div', { class: 'message-picture' }, ...messagePictures(pictures, this.words));
    shown.classList.toggle('message-pictures', pictures.length > 1);
    return element('div', { class: 'report-message' }, avatar(author),
      element('div', { class: 'report-said' },
        element('p', { class: 'report-by' }, element('span', { class: 'message-author', dir: 'auto' }, author.name), ' · ', this.#when(at)),
        words, shown));
  }

  #deeds(id, address) {
    return [this.#button('hide', id, this.words.say('hide')), this.#button('leave', id, this.words.say('leave')),
      address ? element('a', { class: 'report-room', href: address, 'router-link': true }, this.words.say('in-room')) : null];
  }

  #button(deed, id, name) {
    return element('button', { type: 'button', class: 'pill', onclick: () => this.$server[deed](id) }, name);
  }

  #decided({ id, by, writer, hidden, reason, at }) {
    const told = hidden ? this.words.say('was-hidden', by, writer) : this.words.say('was-left', by, writer);
    return element('li', {},
      element('div', { class: 'report-said' }, element('p', { dir: 'auto' }, told), element('p', { class: 'report-words', dir: 'auto' }, reason),
        element('p', { class: 'report-by' }, this.#when(at))),
      hidden ? this.#button('showAgain', id, this.words.say('show-again')) : null);
  }
}

customElements.define('elevenses-reports', Reports);
