import { CACHE, HASHED, HEADERS, type Place, type Served } from './headers.ts';

/** For Caddy: a Caddyfile. Write the site's name instead of the port, and Caddy sees to its certificate. */
export const caddy = ({ base, redirects }: Served, { root, port }: Place): string => `\
:${port} {
	root * ${root}
	encode gzip

	header {
${Object.entries(HEADERS)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	@hashed path ${HASHED.map((folder) => `${base}${folder}/*`).join(' ')}
	@other not path ${HASHED.map((folder) => `${base}${folder}/*`).join(' ')}
	header @hashed Cache-Control "${CACHE.hashed}"
	header @other Cache-Control "${CACHE.other}"

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
