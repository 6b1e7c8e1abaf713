import { DefaultSerializer, deserialize } from 'node:v8';
import { fingerprintOf } from '../../fingerprint.ts';

/** How long a fingerprint is. */
const LENGTH = fingerprintOf('').length;

/** A value as the bytes of a file: a line that names their format, the fingerprint of the rest, the rest. */
export function pack(format: string, value: unknown): Buffer {
  const head = format.length + LENGTH;
  const serializer = new DefaultSerializer();
  // The place of the fingerprint is filled in later, so that a large value is not copied.
  serializer.writeRawBytes(Buffer.alloc(head));
  serializer.writeHeader();
  serializer.writeValue(value);
  const bytes = serializer.releaseBuffer();
  bytes.write(format + fingerprintOf(bytes.subarray(head)), 'latin1');
  return bytes;
}

/** The value that was packed; undefined where the bytes are damaged, or of another format. */
export function unpack(format: string, bytes: Buffer): unknown {
  const head = format.length + LENGTH;
  const body = bytes.subarray(head);
  if (bytes.toString('latin1', 0, head) !== format + fingerprintOf(body)) return undefined;
  try {
    return deserialize(body) as unknown;
  } catch {
    return undefined; // written by a newer Node
  }
}
