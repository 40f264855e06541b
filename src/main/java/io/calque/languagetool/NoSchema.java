package io.calque.languagetool;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.languagetool.language.English;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;

/**
 * Lets LanguageTool begin without holding a file of its own to an XML schema, which takes a tenth
 * of a short run: the sentence rules for languages that have none, read when the first language is.
 */
public final class NoSchema extends SchemaFactory {
  private static final String PROPERTY =
      SchemaFactory.class.getName() + ":" + XMLConstants.W3C_XML_SCHEMA_NS_URI;

  /** For Java's lookup of factories. */
  public NoSchema() {}

  /** Has LanguageTool's languages begin, if nobody has, and leaves other schemas as they were. */
  static synchronized void beginEnglish() {
    String before = System.getProperty(PROPERTY);
    System.setProperty(PROPERTY, NoSchema.class.getName());
    try {
      Class.forName(English.class.getName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("it is there", e);
    } finally {
      if (before == null) {
        System.clearProperty(PROPERTY);
      } else {
        System.setProperty(PROPERTY, before);
      }
    }
  }

  /** None, which a parser takes for nothing to hold a document to. */
  @Override
  public @Nullable Schema newSchema(Source[] schemas) {
    return null;
  }

  /** None. */
  @Override
  public @Nullable Schema newSchema() {
    return null;
  }

  @Override
  public boolean isSchemaLanguageSupported(String schemaLanguage) {
    return schemaLanguage.equals(XMLConstants.W3C_XML_SCHEMA_NS_URI);
  }

  @Override
  public void setErrorHandler(@Nullable ErrorHandler errorHandler) {}

  @Override
  public @Nullable ErrorHandler getErrorHandler() {
    return null;
  }

  @Override
  public void setResourceResolver(@Nullable LSResourceResolver resourceResolver) {}

  @Override
  public @Nullable LSResourceResolver getResourceResolver() {
    return null;
  }
}
