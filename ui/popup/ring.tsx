/** Progress that a person would rather see than read; the number stands in it as text. */
export function Ring({ done, total }: { readonly done: number; readonly total: number }) {
  const round = 2 * Math.PI * 25;
  const part = total === 0 ? 0 : done / total;
  return (
    <svg class="ring" viewBox="0 0 56 56" width="56" height="56" role="img" aria-label={`${done} / ${total}`}>
      <circle cx="28" cy="28" r="25" class="ring-rest" />
      <circle cx="28" cy="28" r="25" class="ring-done" stroke-dasharray={`${part * round} ${round}`} transform="rotate(-90 28 28)" />
      <text x="28" y="29" text-anchor="middle" dominant-baseline="middle">{done}</text>
    </svg>
  );
}
