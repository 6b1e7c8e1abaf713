/** The shortest module there is: the magic number and the version. https://webassembly.github.io/spec/core/binary/modules.html */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Does this browser run WebAssembly, as the search needs? Tor Browser at its level “Safer” and Apple’s Lockdown Mode do not. */
export function hasWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
