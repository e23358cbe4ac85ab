/** A code that a telephone's camera reads, made here: nobody else learns what it leads to. */
import { correction, generate } from 'lean-qr';

const namespace = 'http://www.w3.org/2000/svg';
/** Light squares around it, without which cameras don't find it. */
const quiet = 4;

/** Bytes of the longest address that such a code holds, with its correction at M. */
const longest = 2331;

/**
 * An address as a picture; `name` is what it leads to, for who listens. Undefined where it is longer than
 * a code holds.
 */
export function qrCode(address: string, name: string): SVGSVGElement | undefined {
  if (new TextEncoder().encode(address).length > longest) return undefined;
  const code = generate(address, { minCorrectionLevel: correction.M });
  const size = code.size + 2 * quiet;
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  const path = document.createElementNS(namespace, 'path');
  let squares = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++)
      if (code.get(x, y)) squares += `M${x + quiet} ${y + quiet}h1v1h-1z`;
  path.setAttribute('d', squares);
  svg.append(path);
  return svg;
}
