/* A message of one's own that is said otherwise, where new ones are written: what stood there steps aside meanwhile. */

export class Editing {
  #composer;
  #aside = '';

  constructor(composer) {
    this.#composer = composer;
  }

  begin(row) {
    const { about, input } = this.#composer;
    if (!about.isEdit) this.#aside = input.value;
    about.edit(row);
    this.#composer.write(row.text);
    input.focus();
    input.setSelectionRange(row.text.length, row.text.length);
  }

  end() {
    this.#composer.about.end();
    this.#composer.write(this.#aside);
    this.#composer.input.focus();
  }

  async save(text) {
    const { about, feed, words } = this.#composer;
    const { row } = about;
    const answer = await feed.act('edit', row.id, { text, editedAt: row.editedAt ?? null });
    if (Array.isArray(answer)) {
      feed.update(answer, []);
      this.end();
    } else {
      this.#composer.refuse(answer?.refused ?? words.say('not-kept-yet'));
      about.edit(feed.row(row.id)?.row ?? row);
    }
  }
}
