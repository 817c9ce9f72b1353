package org.fazhi.backend.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the description of the API as it was committed. */
@Hidden
@RestController
class DescriptionController {
    private final byte[] description;

    DescriptionController() throws IOException {
        description = new ClassPathResource("openapi.json", DescriptionController.class).getContentAsByteArray();
    }

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(description);
    }
}
