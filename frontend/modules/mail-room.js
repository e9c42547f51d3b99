/* The mail room's parcels by the day they should arrive. Addresses are fetched one by one, and only when asked for. */

import { avatar } from './avatar.js';
import { element } from './dom.js';
import { standing } from './standing.js';
import { Words } from './words.js';

const TABS = [
  ['to-do', ['AWAITING_ADDRESS', 'READY', 'PRINTED']],
  ['to-print', ['READY']],
  ['to-post', ['PRINTED']],
  ['under-way', ['POSTED', 'RETURNED', 'LOST']],
];
const PRINTABLE = ['READY', 'PRINTED'];

class MailRoom extends HTMLElement {
  #rows = [];
  #drawn = new Map();
  #chosen = new Set();
  #tab = TABS[0];

  start(words, locale, rows) {
    this.words = new Words(words, locale);
    this.locale = locale;
    this.#drawn.clear();
    this.tabs = element('div', { class: 'mail-tabs', role: 'group', 'aria-label': this.words.say('show') });
    this.print = element('button', { type: 'button', class: 'mail-print', hidden: true, onclick: () => this.#print([...this.#chosen]) });
    this.list = element('div', { class: 'mail-days' });
    this.replaceChildren(element('div', { class: 'mail-bar' }, this.tabs, this.print), this.list);
    this.show(rows);
  }

  /* Server: this is what there is now. */
  show(rows) {
    this.#rows = rows;
    const printable = new Set(rows.filter(({ state }) => PRINTABLE.includes(state)).map(({ id }) => id));
    this.#chosen = this.#chosen.intersection(printable);
    standing(this, () => this.#draw());
  }

  fetch(address) {
    this.#chosen.clear();
    element('a', { href: address, download: true }).click();
    this.#draw();
  }

  #draw() {
    this.tabs.replaceChildren(...TABS.map((tab) => this.#tabButton(tab)));
    const shown = this.#rows.filter(({ state }) => this.#tab[1].includes(state));
    const days = Map.groupBy(shown, ({ day }) => day);
    this.list.replaceChildren(...[...days].map(([day, rows]) => this.#day(day, rows)));
    if (shown.length === 0) this.list.append(this.#empty());
    this.#settle();
  }

  #tabButton(tab) {
    const [name, states] = tab;
    const many = this.#rows.filter(({ state }) => states.includes(state)).length;
    return element('button', {
      type: 'button',
      class: 'mail-tab',
      'aria-pressed': String(tab === this.#tab),
      onclick: () => this.#open(tab),
    }, this.#tabName(name), element('span', { class: 'mail-count' }, String(many)));
  }

  #tabName(name) {
    const { words } = this;
    if (name === 'to-print') return words.say('to-print');
    if (name === 'to-post') return words.say('to-post');
    return name === 'under-way' ? words.say('under-way') : words.say('to-do');
  }

  #open(tab) {
    this.#tab = tab;
    this.#draw();
    this.tabs.children[TABS.indexOf(tab)].focus();
  }

  #empty() {
    return element('div', { class: 'mail-empty' },
      element('p', { class: 'mail-empty-title' }, this.words.say('empty')),
      element('p', {}, this.words.say('empty-hint')));
  }

  #day(day, rows) {
    const date = new Intl.DateTimeFormat(this.locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
      .format(new Date(`${day}T00:00:00Z`));
    return element('section', { class: 'mail-day' },
      element('h2', {}, this.words.say('by', date), rows[0].late ? element('span', { class: 'mail-late' }, this.words.say('late')) : null),
      element('ul', { class: 'mail-rows' }, ...rows.map((row) => this.#row(row))));
  }

  /* A row that is the same stays as it is, with what somebody typed or looks at in it. */
  #row(row) {
    const text = JSON.stringify(row);
    const before = this.#drawn.get(row.id);
    if (before?.text === text) return before.made;
    const made = this.#fresh(row);
    this.#drawn.set(row.id, { text, made });
    return made;
  }

  #fresh(row) {
    const { words } = this;
    const choose = element('input', {
      type: 'checkbox',
      class: 'mail-choose',
      disabled: !PRINTABLE.includes(row.state),
      'aria-label': words.say('choose', row.to.name),
      onchange: () => this.#choose(row.id, choose.checked),
    });
    const opened = element('div', { class: 'mail-opened', hidden: true });
    return element('li', { class: 'mail-row', 'data-id': row.id },
      element('div', { class: 'mail-line' },
        element('label', { class: 'mail-box' }, choose), avatar(row.to),
        element('div', { class: 'mail-words' },
          element('p', { class: 'mail-to', dir: 'auto' }, row.to.name),
          element('p', { class: 'mail-what' }, this.#what(row))),
        element('span', { class: `mail-state mail-state-${row.state.toLowerCase()}` }, this.#stateName(row.state)),
        element('div', { class: 'mail-deeds' }, ...this.#deeds(row, opened))),
      opened);
  }

  #what({ symbol, what, from, country, tracking }) {
    const { words } = this;
    const to = country && words.say('country', country);
    return [`${symbol} ${what}`, words.say('from', from), to, tracking].filter(Boolean).join(' · ');
  }

  #stateName(state) {
    const { words } = this;
    switch (state) {
      case 'READY': return words.say('state-ready');
      case 'PRINTED': return words.say('state-printed');
      case 'POSTED': return words.say('state-posted');
      case 'RETURNED': return words.say('state-returned');
      case 'LOST': return words.say('state-lost');
      default: return words.say('state-waiting');
    }
  }

  #deeds(row, opened) {
    const { words } = this;
    const { name } = row.to;
    const deed = (text, label, onclick) => element('button', { type: 'button', class: 'mail-deed', 'aria-label': label, onclick }, text);
    switch (row.state) {
      case 'READY':
        return [
          deed(words.say('address'), words.say('address-of', name), () => this.#look(row, opened)),
          deed(words.say('print'), words.say('print-for', name), () => this.#print([row.id])),
        ];
      case 'PRINTED':
        return [
          deed(words.say('address'), words.say('address-of', name), () => this.#look(row, opened)),
          deed(words.say('print-again'), words.say('print-for', name), () => this.#print([row.id])),
          deed(words.say('post'), words.say('post-for', name), () => this.#post(row, opened)),
        ];
      case 'POSTED':
        return [
          deed(words.say('came-back'), words.say('came-back-for', name), () => this.$server.cameBack(row.id)),
          deed(words.say('lost'), words.say('lost-for', name), () => this.$server.isLost(row.id)),
        ];
      case 'LOST':
        return [deed(words.say('came-back'), words.say('came-back-for', name), () => this.$server.cameBack(row.id))];
      default:
        return [];
    }
  }

  async #look(row, opened) {
    if (opened.querySelector('.address-label')) return this.#close(opened);
    const lines = await this.$server.address(row.id);
    if (!lines) return;
    opened.replaceChildren(element('div', { class: 'address-label', tabindex: -1 }, ...lines.map((line) => element('div', { dir: 'auto' }, line))));
    opened.hidden = false;
    opened.firstElementChild.focus();
  }

  #close(opened) {
    opened.replaceChildren();
    opened.hidden = true;
  }

  #post(row, opened) {
    if (opened.querySelector('form')) return this.#close(opened);
    const { words } = this;
    const tracking = element('input', { class: 'mail-tracking', maxlength: 40, autocomplete: 'off', dir: 'ltr' });
    const send = element('button', { type: 'submit', class: 'mail-print' }, words.say('is-posted'));
    const form = element('form', { class: 'mail-form' },
      element('label', {}, words.say('tracking'), tracking), send);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      send.disabled = true;
      try {
        if (await this.$server.post(row.id, tracking.value)) this.#close(opened);
      } finally {
        send.disabled = false;
      }
    });
    opened.replaceChildren(form);
    opened.hidden = false;
    tracking.focus();
  }

  #choose(id, chosen) {
    if (chosen) this.#chosen.add(id);
    else this.#chosen.delete(id);
    this.#settle();
  }

  #print(ids) {
    this.$server.print(ids);
  }

  #settle() {
    this.print.hidden = this.#chosen.size === 0;
    this.print.textContent = this.words.say('print-chosen', this.#chosen.size);
    this.list.querySelectorAll('.mail-row').forEach((row) => {
      row.querySelector('.mail-choose').checked = this.#chosen.has(Number(row.dataset.id));
    });
  }
}

customElements.define('elevenses-mail-room', MailRoom);
