/** Shows only the visits of the chosen country on the timeline, and fades the dots of the others. */
export function filterTimeline(): void {
  const select = document.querySelector<HTMLSelectElement>('#timeline-country');
  const label = select?.closest('label');
  if (!select || !label) return;
  label.hidden = false;
  const apply = (): void => {
    const isShown = ({ dataset }: HTMLElement | SVGElement) =>
      select.value === '' || (dataset['countries'] ?? '').split(' ').includes(select.value);
    for (const dot of document.querySelectorAll<SVGElement>('.calendar [data-countries]')) dot.toggleAttribute('data-faded', !isShown(dot));
    for (const section of document.querySelectorAll<HTMLElement>('.year:has(.visits)')) {
      const items = [...section.querySelectorAll<HTMLElement>('.visits > li')];
      for (const item of items) item.hidden = !isShown(item);
      section.hidden = items.every(({ hidden }) => hidden);
      const folded = section.querySelector('details');
      if (folded) folded.open = select.value !== '';
    }
  };
  select.addEventListener('change', apply);
  apply();
}
