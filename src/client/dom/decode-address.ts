/** A part of an address as it reads, or as it is where its escapes are broken: in an address that was cut or typed. */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
