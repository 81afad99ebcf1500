using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace IoctlGen.Tool.Metadata;

/// <summary>Makes types of the signatures of one assembly.</summary>
sealed class SignatureTypes(ManagedAssembly file) : ISignatureTypeProvider<ClrType, object?>
{
    /// <summary>ELEMENT_TYPE_VALUETYPE (ECMA-335, II.23.1.16): says of a type of another assembly what it is.</summary>
    const byte ValueType = 0x11;

    const int DeepestSpecification = 16;

    int _depth;

    public ClrType GetPrimitiveType(PrimitiveTypeCode typeCode) => new PrimitiveClr(typeCode);

    public ClrType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => new NamedClr(file, handle, rawTypeKind == ValueType);

    public ClrType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => new NamedClr(file, handle, rawTypeKind == ValueType);

    public ClrType GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
    {
        // A specification in a damaged assembly may be made of itself.
        if (_depth == DeepestSpecification)
            throw new BadImageFormatException($"a type is specified by more than {DeepestSpecification} others, or by itself");

        _depth++;
        try
        {
            var specification = reader.GetTypeSpecification(handle);
            file.Require(specification.Signature);
            return specification.DecodeSignature(this, genericContext);
        }
        finally
        {
            _depth--;
        }
    }

    public ClrType GetSZArrayType(ClrType elementType) => new ArrayClr(elementType);

    public ClrType GetArrayType(ClrType elementType, ArrayShape shape) => new OtherClr(elementType.Display + "[,]");

    public ClrType GetByReferenceType(ClrType elementType) => new ByReferenceClr(elementType);

    public ClrType GetPointerType(ClrType elementType) => new PointerClr();

    public ClrType GetFunctionPointerType(MethodSignature<ClrType> signature) => new PointerClr();

    public ClrType GetGenericInstantiation(ClrType genericType, ImmutableArray<ClrType> typeArguments) => new GenericClr((NamedClr)genericType, typeArguments);

    public ClrType GetGenericMethodParameter(object? genericContext, int index) => new OtherClr("!!" + index);

    public ClrType GetGenericTypeParameter(object? genericContext, int index) => new OtherClr("!" + index);

    public ClrType GetModifiedType(ClrType modifier, ClrType unmodifiedType, bool isRequired) => unmodifiedType;

    public ClrType GetPinnedType(ClrType elementType) => elementType;
}
