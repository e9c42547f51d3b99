/* Everyone who works here, found as one types: faces, where they belong, and what time it is for them. */

import { avatar } from './avatar.js';
import { timeFor, works } from './clock.js';
import { element } from './dom.js';
import { learn, statusLine } from './status.js';
import { Words } from './words.js';

const PAUSE_MILLIS = 160;

class People extends HTMLElement {
  #asked = 0;
  #pause;
  #words = '';
  #last;
  #more = false;
  #loading;
  #watch;

  start({ words, locale, page }) {
    this.words = new Words(words, locale);
    this.locale = locale;
    this.#build();
    this.#show(page);
  }

  connectedCallback() {
    if (this.end) this.#watch.observe(this.end);
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
  }

  #build() {
    this.input = element('input', {
      type: 'search', class: 'people-search', dir: 'auto', maxlength: 60, autocomplete: 'off', spellcheck: 'false',
      'aria-label': this.words.say('search'), placeholder: this.words.say('search'), oninput: () => this.#typed(),
    });
    this.list = element('ul', { class: 'people-list', 'aria-label': this.words.say('label') });
    this.status = element('p', { class: 'people-status', role: 'status' });
    this.end = element('button', { type: 'button', class: 'people-more', hidden: true, onclick: () => this.#load() }, this.words.say('more'));
    this.replaceChildren(this.input, this.status, this.list, this.end);
    this.#watch?.disconnect();
    this.#watch = new IntersectionObserver((seen) => seen.at(-1).isIntersecting && this.#load(), { rootMargin: '600px' });
    this.#watch.observe(this.end);
  }

  #typed() {
    clearTimeout(this.#pause);
    const turn = ++this.#asked;
    this.#pause = setTimeout(() => this.#find(this.input.value, turn), PAUSE_MILLIS);
  }

  async #find(words, turn) {
    const page = await this.$server.find(words);
    if (turn !== this.#asked) return;
    this.#words = words;
    this.#show(page);
  }

  #show({ people, more }) {
    this.list.replaceChildren();
    this.#append({ people, more });
    this.status.textContent = people.length ? '' : this.words.say('nobody');
  }

  #append({ people, more }) {
    this.list.append(...people.map((person) => this.#person(person)));
    this.#last = people.at(-1) ?? this.#last;
    this.#more = more;
    this.end.hidden = !more;
  }

  #load() {
    if (this.#more) this.#loading ??= this.#loadMore(this.#asked).finally(() => (this.#loading = undefined));
  }

  async #loadMore(turn) {
    const page = await this.$server.after(this.#last.handle, this.#words);
    if (turn === this.#asked) this.#append(page);
  }

  #person(person) {
    const belongs = [person.team, person.office ?? this.words.say('remote')].filter(Boolean).join(' · ');
    return element('li', { class: 'person' },
      element('a', { class: 'person-link', href: `/people/${person.handle}`, 'router-link': true },
        avatar(person),
        element('span', { class: 'person-words' },
          element('span', { class: 'person-name', dir: 'auto' }, person.name),
          element('span', { class: 'person-place', dir: 'auto' }, belongs),
          this.#time(person),
          this.#status(person))));
  }

  #status({ id, status }) {
    learn(id, status);
    return statusLine(id);
  }

  /* Server: colleagues have set or cleared theirs. */
  statuses(changed) {
    changed.forEach(({ id, status }) => learn(id, status));
  }

  #time({ zone, when }) {
    const time = element('span', { class: 'person-time' });
    time.refresh = () => {
      const atWork = when && works(when);
      time.classList.toggle('at-work', Boolean(atWork));
      time.classList.toggle('at-any-time', !when);
      time.textContent = [timeFor(zone, this.locale), ...(when ? [atWork ? this.words.say('at-work') : this.words.say('off-work')] : [])].join(' · ');
    };
    time.refresh();
    return time;
  }
}

customElements.define('elevenses-people', People);
