package org.fazhi.backend.bulk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import org.fazhi.backend.bulk.ExportList.ExportFile;
import org.fazhi.backend.language.Wording;
import org.fazhi.backend.problem.ApiProblem;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@RestController
@RequestMapping("/api/v1/exports")
@Tag(name = "exports")
class ExportController {
    private static final Wording FILE = new Wording("导出文件", "file of an export");

    private final ExportsFolder exports;

    ExportController(ExportsFolder exports) {
        this.exports = exports;
    }

    @Operation(operationId = "listExports", summary = "Exports of the whole index, to be taken away")
    @GetMapping
    ExportList exports() {
        return exports.list();
    }

    @Operation(
            operationId = "getExportFile",
            summary = "One file of an export: packed NDJSON, a document a line",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The file",
                            content =
                                    @Content(
                                            mediaType = "application/gzip",
                                            schema = @Schema(type = "string", format = "binary"))))
    @GetMapping("/{name}/{file}")
    ResponseEntity<Resource> file(
            @Parameter(description = "Name of the export", example = "2026-01-31") @PathVariable String name,
            @Parameter(description = "Name of the file", example = "figures.ndjson.gz") @PathVariable String file,
            HttpServletRequest request) {
        ExportFile listed = exports.list().items().stream()
                .filter(export -> export.name().equals(name))
                .flatMap(export -> export.files().stream())
                .filter(one -> one.name().equals(file))
                .findFirst()
                .orElseThrow(() -> ApiProblem.notFound(FILE, name + "/" + file));
        Path path = exports.file(name, listed).orElseThrow(() -> ApiProblem.notFound(FILE, name + "/" + file));
        ShallowEtagHeaderFilter.disableContentCaching(request);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/gzip"))
                .eTag("\"" + listed.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(listed.name())
                                .build()
                                .toString())
                .cacheControl(CacheControl.noCache())
                .body(new FileSystemResource(path));
    }
}
