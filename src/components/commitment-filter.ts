import { commitmentsWords as words } from '../i18n/commitments.ts';

/** Filters the list of promises by the chosen values, which stand in the address too. The list itself is whole without it. */

const form = document.querySelector<HTMLFormElement>('#commitment-filters');
const list = document.querySelector('#commitments');
const count = document.querySelector('#commitment-count');

if (form && list && count) {
  const selects = [...form.querySelectorAll('select')];
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];

  const apply = () => {
    const shown = items.filter((item) =>
      selects.every(({ name, value }) => value === '' || (item.dataset[name] ?? '').split('|').includes(value)),
    );
    for (const item of items) item.hidden = !shown.includes(item);
    count.textContent = shown.length === 0 ? words.none : words.shown(shown.length, items.length);
  };
  const read = () => {
    const params = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = params.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    apply();
  };
  const write = () => {
    const params = new URLSearchParams(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
    history.replaceState(null, '', `${location.pathname}${params.size > 0 ? `?${params.toString()}` : ''}`);
    apply();
  };
  form.addEventListener('change', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The selects are empty only after the event.
    queueMicrotask(() => {
      for (const select of selects) select.value = '';
      write();
    });
  });
  read();
}
