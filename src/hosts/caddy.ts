import { CACHE_CONTROL, HASHED_FOLDERS, HEADERS, type ServerPlace, type ServedSite } from './host-settings.ts';

/** For Caddy: a Caddyfile. With the site's domain in place of the port, Caddy also gets a certificate. */
export const caddyfile = ({ base, redirects }: ServedSite, { root, port }: ServerPlace): string => `\
:${port} {
	root * ${root}
	encode gzip

	header {
${Object.entries(HEADERS)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	@hashed path ${HASHED_FOLDERS.map((folder) => `${base}${folder}/*`).join(' ')}
	@other not path ${HASHED_FOLDERS.map((folder) => `${base}${folder}/*`).join(' ')}
	header @hashed Cache-Control "${CACHE_CONTROL.hashed}"
	header @other Cache-Control "${CACHE_CONTROL.other}"

${redirects.map(({ from, to }) => `\tredir ${from} ${to} 301`).join('\n')}

	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
}
`;
