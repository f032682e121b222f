import { lostPage } from "../relative.ts";
import { caching, framed, framedFolder, hashedFolders, headers, headersOf, types } from "./rules.ts";

const list = Object.entries(headers);
const otherwise = Object.entries(framed);
const generated = "Made from the rules in scripts/hosting/: change them there.";

/** `_headers`, as several hosts of static sites read it. */
export const headersFile = (): string =>
  [
    `# ${generated}`,
    "/*",
    ...list.map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${caching.others}`,
    ...hashedFolders.flatMap((folder) => [`${folder}*`, "  ! Cache-Control", `  Cache-Control: ${caching.hashed}`]),
    `${framedFolder}*`,
    ...otherwise.flatMap(([name, value]) => [`  ! ${name}`, ...(value === null ? [] : [`  ${name}: ${value}`])]),
    "",
  ].join("\n");

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** `web.config` of Internet Information Services, version 8 and later; twins are not used there, it compresses itself. */
export const iisFile = (): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- ${generated} -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
${Object.entries(types)
  .map(
    ([end, type]) => `      <remove fileExtension="${end}" />
      <mimeMap fileExtension="${end}" mimeType="${type}" />`,
  )
  .join("\n")}
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="${lostPage}" responseMode="File" />
    </httpErrors>
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${list
  .map(
    ([name, value]) => `        <remove name="${name}" />
        <add name="${name}" value="${xml(value)}" />`,
  )
  .join("\n")}
        <remove name="Cache-Control" />
        <add name="Cache-Control" value="${caching.others}" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${hashedFolders
  .map(
    (folder) => `  <location path="${folder.replaceAll("/", "")}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${caching.hashed}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  )
  .join("\n")}
  <location path="${framedFolder.replaceAll("/", "")}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${otherwise
  .map(
    ([name, value]) =>
      `          <remove name="${name}" />${value === null ? "" : `\n          <add name="${name}" value="${xml(value)}" />`}`,
  )
  .join("\n")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;

export type Place = {
  /** The name under which the site is reached. */
  readonly name: string;
  /** The folder that npm run build wrote. */
  readonly root: string;
  readonly port?: number;
};

/** The server block of nginx 1.18 and later. */
export function nginxFile({ name, root, port = 80 }: Place): string {
  const add = (indent: string, cache: string, folder = "/"): string =>
    [...headersOf(folder), ["Cache-Control", cache] as const]
      .map(([header, value]) => `${indent}add_header ${header} "${value}" always;`)
      .join("\n");
  return `# ${generated}
# Behind HTTPS only: browsers decrypt the leadership view in a secure page alone.
server {
  listen ${port};
  server_name ${name};
  root ${root};
  index index.html;
  autoindex off;
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  # The build writes a .gz and a .br beside each file; for .br: the package libnginx-mod-http-brotli-static, then "brotli_static on;".
  gzip_static on;
  gzip_vary on;
  types {
    ${Object.entries({
      ".html": "text/html",
      ".css": "text/css",
      ".js": "text/javascript",
      ".svg": "image/svg+xml",
      ".png": "image/png",
      ".csv": "text/csv",
      ".txt": "text/plain",
      ".xml": "application/xml",
      ...types,
    })
      .map(([end, type]) => `${type} ${end.slice(1)};`)
      .join("\n    ")}
  }
  default_type application/octet-stream;
  error_page 404 /${lostPage};
  # What a reader's address holds after # never comes here; nothing else of it is worth keeping.
  access_log off;
${hashedFolders
  .map(
    (folder) => `  location ${folder} {
${add("    ", caching.hashed)}
    try_files $uri =404;
  }
`,
  )
  .join("")}  location ^~ ${framedFolder} {
${add("    ", caching.others, framedFolder)}
    try_files $uri $uri/ =404;
  }
  location / {
${add("    ", caching.others)}
    try_files $uri $uri/ =404;
  }
}
`;
}

/** The site block of Caddy 2.8 and later. */
export const caddyFile = ({ name, root }: Place): string => `# ${generated}
${name} {
	root * ${root}
	header {
${list.map(([header, value]) => `\t\t${header} "${value}"`).join("\n")}
		Cache-Control "${caching.others}"
		-Server
	}
	@hashed path ${hashedFolders.map((folder) => `${folder}*`).join(" ")}
	header @hashed Cache-Control "${caching.hashed}"
	@framed path ${framedFolder}*
	header @framed {
${otherwise.map(([header, value]) => (value === null ? `\t\t-${header}` : `\t\t${header} "${value}"`)).join("\n")}
	}
${Object.entries(types)
  .map(([end, type]) => `\t@${end.slice(1)} path *${end}\n\theader @${end.slice(1)} Content-Type "${type}"`)
  .join("\n")}
	file_server {
		precompressed br gzip
	}
	handle_errors 404 {
		rewrite * /${lostPage}
		file_server
	}
}
`;
