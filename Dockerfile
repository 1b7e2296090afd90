# The service with its own store, for a county that runs containers. State lives in /data; everything else is replaceable.
FROM node:20-slim AS built
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
RUN npm install --ignore-scripts --no-audit --no-fund
COPY . .
RUN node miniprogram/build.mjs h5 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /app
COPY --from=built /app/package.json /app/tsconfig.json ./
COPY --from=built /app/node_modules node_modules
COPY --from=built /app/dist/h5 dist/h5
COPY --from=built /app/shared shared
COPY --from=built /app/cloudfunctions cloudfunctions
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "cloudfunctions/local/main.ts"]
