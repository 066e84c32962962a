/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types and lint are checked by `npm test`, not again by everyone who starts Twoway.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "@prisma/adapter-pg", "@prisma/client"],
};
