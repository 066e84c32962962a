import api from "#app/api/_routes/api.ts";

const handle = (request: Request) => api.fetch(request);

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
