FROM python:3.13-slim

WORKDIR /opt/factbase
COPY setup.cfg pyproject.toml README.md ./
COPY factbase factbase
COPY api api
COPY fixtures fixtures
RUN pip install --no-cache-dir . && useradd --create-home factbase

USER factbase
EXPOSE 8000
CMD ["factbase", "serve", "--host", "0.0.0.0", "--port", "8000"]
